import { ownPlayed } from '../../../core/lesson/index.ts'
import { markedLines, smelledAt } from '../../../core/room/index.ts'
import type { LineEntry } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Message } from '../../panels/message.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { WallParts } from './wall-parts.ts'

/** At which message the class first felt that something is off, and that not feeling it is no failing. */
export function WallSmelled(parts: WallParts) {
  const { i18n, library } = useApp()
  const { story, words } = parts
  const advice = useLoaded('advice', () => i18n.need('advice', library.shared.advice))
  const found = firstSmelled(parts)
  return (
    <div class="wall-panel">
      <h2>{i18n.t(found ? 'wall.smelled' : 'wall.smelled-ask')}</h2>
      {found && (
        <>
          <ul class="chat-list wall-quote">
            <Message entry={found.entry} scene={story.scene} words={words} edges="first last" />
          </ul>
          <p>
            {found.count === undefined
              ? i18n.t('wall.smelled-called', { number: found.number })
              : i18n.t('wall.smelled-count', {
                  number: found.number,
                  count: found.count,
                  seats: parts.totals.seats,
                })}
          </p>
        </>
      )}
      {!found && <p>{i18n.t('wall.smelled-none')}</p>}
      {advice.state === 'there' && story.scene.kind === 'risky' && (
        <p class="wall-note">{i18n.text('advice', 'notMarking')}</p>
      )}
    </div>
  )
}

interface Smelled {
  readonly entry: LineEntry
  /** Which message of the chat it was, from 1. */
  readonly number: number
  /** How many had marked it; none where the class called it out. */
  readonly count?: number
}

function firstSmelled({ lesson, story, totals }: WallParts): Smelled | undefined {
  const talk = ownPlayed(lesson, story)
  const lines = talk.entries.filter((entry) => entry.type === 'line')
  const at = (line: string | undefined) => lines.findIndex((entry) => entry.line.id === line)
  const number = (index: number) =>
    lines.slice(0, index + 1).filter(({ line }) => line.kind === 'message' || line.kind === 'hidden').length
  if (totals.marks) {
    const smelled = smelledAt(markedLines(talk, totals.marks), totals.seats)
    const entry = lines[at(smelled?.line)]
    return smelled && entry && { entry, number: number(at(smelled.line)), count: smelled.inTime }
  }
  const called = new Set(lesson.called.map(({ line }) => line))
  const entry = lines.find(({ line }) => called.has(line.id))
  return entry && { entry, number: number(at(entry.line.id)) }
}
