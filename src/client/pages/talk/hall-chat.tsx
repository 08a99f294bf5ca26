import { nowPlayed } from '../../../core/lesson/index.ts'
import { playedIn } from '../../../core/talk/index.ts'
import { NO_TOTALS } from '../../../protocol/index.ts'
import { WallChat } from '../wall/wall-chat.tsx'
import type { HallStepProps } from './hall-words.tsx'

/** The chat that the hall plays, or how it ended. A hall has no code, and nobody in it is counted. */
export function HallChat(parts: HallStepProps) {
  const { given, told, step, words } = parts
  const played = playedIn(given, told, step)
  if (!played) return null
  const { lesson, story } = played
  const { position } = nowPlayed(lesson, story)
  const sceneWords = words.scene(played)
  if (given.part > 0 && position.type === 'ending')
    return (
      <div class="wall-panel">
        <h2 class="wall-title">{sceneWords.text(`${position.ending.id}.title`)}</h2>
        <p>{sceneWords.text(`${position.ending.id}.now`)}</p>
      </div>
    )
  const people = told.people[story.scene.id] ?? {}
  return <WallChat code="" totals={NO_TOTALS} words={sceneWords} {...{ lesson, story, people }} />
}
