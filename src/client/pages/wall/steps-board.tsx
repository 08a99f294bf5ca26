import type { AdviceStructure } from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import './steps-board.css'

interface StepsBoardProps {
  readonly title: string
  readonly advice: AdviceStructure
  /** Whether those who read it are 9 to 12: three steps, and telling is one of them. */
  readonly young: boolean
  /** Which step is talked about, counted from 1; 0 is all of them. */
  readonly at: number
}

/** What to do when it is real: all of it at once, then one after the other, with telling beside each. */
export function StepsBoard({ title, advice, young, at }: StepsBoardProps) {
  const { i18n } = useApp()
  const list = young ? 'stepsYoung' : 'steps'
  const now = advice[list][at - 1]
  const say = (id: string) => i18n.text('advice', id)
  return (
    <div class="wall-panel wall-steps" data-at={at}>
      <h2>{title}</h2>
      {!young && (
        <div class="wall-tell">
          <h3>{say('tell.name')}</h3>
          <p>{say('tell.do')}</p>
        </div>
      )}
      <ol>
        {advice[list].map(({ id }) => (
          <li key={id} aria-current={id === now?.id ? 'step' : undefined}>
            <h3>{say(`${list}.${id}.name`)}</h3>
            {id === now?.id && <p>{say(`${list}.${id}.do`)}</p>}
          </li>
        ))}
      </ol>
      {!young && at === 0 && <p>{say('saveBeforeBlock.order')}</p>}
    </div>
  )
}
