import { type AdviceStructure, isForChildren } from '../../../core/debrief/index.ts'
import { type App, useApp } from '../../app.ts'
import { LoadingTrouble } from '../../panels/trouble.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { WallParts } from './wall-parts.ts'

/** What to do when it is real: all of it at once, then one after the other, with telling beside each. */
export function WallSteps({ lesson, story }: WallParts) {
  const app = useApp()
  const { i18n } = app
  const loaded = useLoaded('advice', () => fetchAdvice(app))
  if (loaded.state === 'waiting') return <p class="waiting" aria-busy="true" />
  if (loaded.state === 'failed') return <LoadingTrouble onAgain={loaded.again} />
  const young = isForChildren(story.scene.ages)
  const list = young ? 'stepsYoung' : 'steps'
  const steps = loaded.value[list]
  const say = (id: string) => i18n.text('advice', id)
  const now = steps[lesson.at - 1]
  return (
    <div class="wall-panel wall-steps" data-at={lesson.at}>
      <h2>{i18n.t('wall.steps')}</h2>
      {!young && (
        <div class="wall-tell">
          <h3>{say('tell.name')}</h3>
          <p>{say('tell.do')}</p>
        </div>
      )}
      <ol>
        {steps.map(({ id }) => (
          <li key={id} aria-current={id === now?.id ? 'step' : undefined}>
            <h3>{say(`${list}.${id}.name`)}</h3>
            {id === now?.id && <p>{say(`${list}.${id}.do`)}</p>}
          </li>
        ))}
      </ol>
      {!young && lesson.at === 0 && <p>{say('saveBeforeBlock.order')}</p>}
    </div>
  )
}

async function fetchAdvice({ library, i18n }: App): Promise<AdviceStructure> {
  const [advice] = await Promise.all([library.advice(), i18n.need('advice', library.shared.advice)])
  return advice
}
