import type { AdviceStructure } from '../../core/debrief/index.ts'
import { useApp } from '../app.ts'

/** What to do, for paper: the steps with telling beside all of them, or for children the three words. */
export function PaperSteps({
  advice,
  young,
  brief = false,
}: {
  readonly advice: AdviceStructure
  readonly young: boolean
  /** The names alone. */
  readonly brief?: boolean
}) {
  const { i18n } = useApp()
  const list = young ? 'stepsYoung' : 'steps'
  const step = (id: string) => (
    <>
      <strong>{i18n.text('advice', `${id}.name`)}</strong>
      {!brief && <span> {i18n.text('advice', `${id}.do`)}</span>}
    </>
  )
  return (
    <div class="paper-steps" data-young={young}>
      <ol>
        {advice[list].map(({ id }) => (
          <li key={id}>{step(`${list}.${id}`)}</li>
        ))}
      </ol>
      {!young && <p class="paper-tell">{step('tell')}</p>}
    </div>
  )
}
