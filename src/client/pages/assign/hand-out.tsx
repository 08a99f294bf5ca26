import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'

const WAYS = ['classroom', 'teams', 'lms', 'paper'] as const
const STEPS = [1, 2, 3] as const

/** How a list reaches a class, and how its records come back, for each system that schools use. */
export function HandOut({ onPrint }: { onPrint(): void }) {
  const { i18n } = useApp()
  return (
    <section>
      <h2>{i18n.t('assign.hand-out')}</h2>
      {WAYS.map((way) => (
        <details key={way} class="card unfold">
          <summary>{i18n.t(`assign.on-${way}`)}</summary>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{i18n.t(`assign.on-${way}-${step}`)}</li>
            ))}
          </ol>
          {way === 'paper' && <Button onClick={onPrint}>{i18n.t('assign.print-slips')}</Button>}
        </details>
      ))}
    </section>
  )
}
