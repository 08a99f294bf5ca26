import { STEPS, type Step } from '../../core/judgement/index.ts'
import { useApp } from '../app.ts'
import { Drawing } from '../assets/icon.tsx'
import { PRACTICE_ICONS } from '../assets/practice-icons.ts'
import './replies.css'
import './step-scale.css'

const STEP_ICONS = {
  'carry-on': 'message',
  'stay-alert': 'watch',
  'check-first': 'search',
  'step-away': 'exit',
} as const

/** What stands for a step, beside its name. */
export function StepIcon({ step }: { readonly step: Step }) {
  const name = STEP_ICONS[step]
  return <Drawing name={name} nodes={PRACTICE_ICONS[name]} />
}

interface StepScaleProps {
  readonly question: string
  onPick(step: Step): void
}

/** Four things that one could do about a chat, from the most trusting to the most careful; none looks better. */
export function StepScale({ question, onPick }: StepScaleProps) {
  const { i18n } = useApp()
  return (
    <>
      <h2 class="replies-question">{question}</h2>
      <ol class="replies-list step-scale">
        {STEPS.map((step, index) => (
          <li key={step}>
            <button type="button" class="reply" data-reply={step} onClick={() => onPick(step)}>
              <span class="reply-key" aria-hidden="true">
                {index + 1}
              </span>
              <span class="step-name">{i18n.t(`practice.${step}`)}</span>
              <StepIcon step={step} />
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
