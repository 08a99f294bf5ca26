import { LENGTHS, type OnWall, type Talk, type TalkStep } from './talk.ts'
import type { StepFile, TalkFile } from './talk-file.ts'

/** Takes the words out of a talk that was read without an error. */
export function compileTalk({ id, language, audience, lengths, steps }: TalkFile): Talk {
  return { id, language, audience, lengths, steps: steps.map(compileStep) }
}

function compileStep(step: StepFile): TalkStep {
  const { id, minutes, only = LENGTHS, say = [], watch } = step
  return {
    id,
    minutes,
    lengths: only,
    spoken: say.map((spoken) => ({ sources: typeof spoken === 'string' ? [] : spoken.sources })),
    wall: wallOf(step),
    hasWatch: watch !== undefined,
  }
}

function wallOf({ hall = [], ask, play, signs, show }: StepFile): OnWall {
  if (ask) return { type: 'ask', how: ask.how }
  if (signs) return { type: 'signs', signs }
  if (show) return { type: show }
  if (!play) return { type: 'words', lines: hall.length }
  const { scene, from, to, by, turned = 'eyes-closed', over } = play
  const end = to === undefined ? {} : { to }
  return { type: 'play', stretch: { scene, from, ...end, by, turned, hasOver: over !== undefined } }
}
