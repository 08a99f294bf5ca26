import type { AdviceStructure } from '../../core/debrief/index.ts'
import { useApp } from '../app.ts'
import './steps-to-take.css'

/**
 * What to do when it is real. Telling stands beside all steps and is right at any moment;
 * the only order that is taught is to save before blocking.
 */
export function StepsToTake({
  advice,
  young,
}: {
  readonly advice: AdviceStructure
  readonly young: boolean
}) {
  const { i18n } = useApp()
  const say = (id: string) => i18n.text('advice', id)
  if (young) {
    return (
      <ol class="steps-list">
        {advice.stepsYoung.map(({ id }) => (
          <li class="card" key={id}>
            <h2>{say(`stepsYoung.${id}.name`)}</h2>
            <p>{say(`stepsYoung.${id}.do`)}</p>
          </li>
        ))}
      </ol>
    )
  }
  return (
    <section class="steps">
      <div class="card steps-tell">
        <p class="steps-moment">{i18n.t('debrief.tell')}</p>
        <h2>{say('tell.name')}</h2>
        <p>
          <strong>{say('tell.do')}</strong>
        </p>
        <p>{say('tell.more')}</p>
      </div>
      <ol class="steps-list">
        {advice.steps.map(({ id }) => (
          <li class="card" key={id}>
            <h2>{say(`steps.${id}.name`)}</h2>
            <p>
              <strong>{say(`steps.${id}.do`)}</strong>
            </p>
            <p>{say(`steps.${id}.more`)}</p>
          </li>
        ))}
      </ol>
      <p class="steps-order">
        <strong>{say('saveBeforeBlock.order')}</strong> {say('saveBeforeBlock.already')}
      </p>
    </section>
  )
}
