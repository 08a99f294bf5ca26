import { nowPlayed } from '../../../core/lesson/index.ts'
import { playedIn } from '../../../core/talk/index.ts'
import { WallChat } from '../wall/wall-chat.tsx'
import type { HallStepProps } from './hall-words.tsx'

/** The chat that the hall plays, or how it ended. */
export function HallChat(parts: HallStepProps) {
  const { given, told, step, words, code, totals } = parts
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
  return <WallChat words={sceneWords} {...{ code, totals, lesson, story, people }} />
}
