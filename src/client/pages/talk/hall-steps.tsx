import { useApp } from '../../app.ts'
import type { HallStepProps } from './hall-words.tsx'

/** What to do when it is real: all of it at once, then one after the other, with telling beside each. */
export function HallSteps({ given, told }: HallStepProps) {
  const { i18n } = useApp()
  const young = told.talk.audience === 'children'
  const list = young ? 'stepsYoung' : 'steps'
  const now = told.advice[list][given.part - 1]
  const say = (id: string) => i18n.text('advice', id)
  return (
    <div class="wall-panel wall-steps" data-at={given.part}>
      <h2>{i18n.t('talk.steps-title')}</h2>
      {!young && (
        <div class="wall-tell">
          <h3>{say('tell.name')}</h3>
          <p>{say('tell.do')}</p>
        </div>
      )}
      <ol>
        {told.advice[list].map(({ id }) => (
          <li key={id} aria-current={id === now?.id ? 'step' : undefined}>
            <h3>{say(`${list}.${id}.name`)}</h3>
            {id === now?.id && <p>{say(`${list}.${id}.do`)}</p>}
          </li>
        ))}
      </ol>
      {!young && given.part === 0 && <p>{say('saveBeforeBlock.order')}</p>}
    </div>
  )
}
