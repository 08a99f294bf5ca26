import { useApp } from '../../app.ts'
import { type DebriefStep, STEPS } from './steps.ts'
import './step-tabs.css'

/** The way through looking back; any step at any time. */
export function StepTabs({ step, onStep }: { readonly step: DebriefStep; onStep(step: DebriefStep): void }) {
  const { i18n } = useApp()
  return (
    <nav class="step-tabs" aria-label={i18n.t('debrief.steps')}>
      <ol>
        {STEPS.map((each) => (
          <li key={each}>
            <button
              type="button"
              class="step-tab"
              aria-current={each === step ? 'step' : undefined}
              onClick={() => onStep(each)}
            >
              {i18n.t(`debrief.${each}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
