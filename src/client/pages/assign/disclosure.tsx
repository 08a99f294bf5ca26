import { useApp } from '../../app.ts'
import { HelpList } from '../../panels/help-list.tsx'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** What to do when a student tells of something that has happened. */
export function Disclosure() {
  const { i18n } = useApp()
  return (
    <details class="card unfold">
      <summary>{i18n.t('assign.disclosure')}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{i18n.t(`assign.disclosure-${step}`)}</li>
        ))}
      </ol>
      <h2>{i18n.t('assign.to-help')}</h2>
      <HelpList adults />
    </details>
  )
}
