import { backOnOwnWay, goAnotherWay, runnersUp, transcriptIn } from '../../../core/lesson/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { DeskView } from './desk-parts.ts'

/** Which other way to play: the runner-up of each choice first, then every other reply. */
export function OtherWays(view: DeskView) {
  const { i18n } = useApp()
  const { desk, lesson } = view
  if (lesson.step !== 'other-way') return null
  if (lesson.own) {
    return (
      <section class="card">
        <p>{i18n.t('desk.on-other-way')}</p>
        <Button onClick={() => desk.change(backOnOwnWay)}>{i18n.t('desk.own-way')}</Button>
      </section>
    )
  }
  return (
    <section class="card desk-other">
      <h2>{i18n.t('desk.other-way')}</h2>
      <ol>
        {lesson.decisions.map((decision, at) => (
          <li key={decision.beat}>
            {othersAt(view, at).map(({ id, isRunnerUp }) => (
              <Button
                key={id}
                look={isRunnerUp ? 'main' : 'plain'}
                onClick={() => desk.change((now, story) => goAnotherWay(now, at, id, story))}
              >
                {i18n.t(isRunnerUp ? 'desk.runner-up' : 'desk.instead', {
                  number: at + 1,
                  reply: view.words.text(id),
                })}
              </Button>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function othersAt({ desk, lesson }: DeskView, at: number): readonly { id: string; isRunnerUp: boolean }[] {
  const decision = lesson.decisions[at]
  const { position } = transcriptIn(lesson, { ...lesson, replies: lesson.replies.slice(0, at) }, desk.story)
  if (!decision || position.type !== 'choice') return []
  const next = runnersUp(decision)
  const others = position.replies.map(({ id }) => id).filter((id) => id !== decision.chosen)
  return others
    .map((id) => ({ id, isRunnerUp: next.includes(id) }))
    .sort((a, b) => Number(b.isRunnerUp) - Number(a.isRunnerUp))
}
