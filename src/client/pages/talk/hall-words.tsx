import type { TalkStep } from '../../../core/talk/index.ts'
import type { TalkParts } from './talk-parts.ts'

/** A step with what it shows. */
export interface HallStepProps extends TalkParts {
  readonly step: TalkStep
}

/** A few words, or a question, as large as they can be. */
export function HallWords({ step, words }: HallStepProps) {
  const { id, wall } = step
  if (wall.type === 'ask')
    return (
      <div class="wall-panel hall-words">
        <p>{words.say(`${id}.ask`)}</p>
      </div>
    )
  const lines = wall.type === 'words' ? wall.lines : 0
  return (
    <div class="wall-panel hall-words" data-lines={lines}>
      {Array.from({ length: lines }, (_, at) => (
        <p key={at}>{words.say(`${id}.hall.${at + 1}`)}</p>
      ))}
    </div>
  )
}
