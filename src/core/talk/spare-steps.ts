import type { Saving } from '../lesson/index.ts'
import type { Length, Talk, TalkStep } from './talk.ts'

/**
 * Which of these steps a talk of this length can do without, the most dispensable first: what only the
 * longest talk has goes before the rest, and the later step before the one that it follows up.
 */
export function spareSteps(
  talk: Talk,
  steps: readonly TalkStep[],
  length: Length,
): readonly Saving<string>[] {
  const shortest = ({ lengths }: TalkStep) => Math.min(...lengths)
  return steps
    .filter((step) => isSpare(talk, step, length))
    .reverse()
    .sort((a, b) => shortest(b) - shortest(a))
    .map(({ id, minutes }) => ({ step: id, minutes }))
}

/** A question to the hall that not every length asks, or a chat that the next shorter talk does without. */
function isSpare(talk: Talk, step: TalkStep, length: Length): boolean {
  if (step.wall.type === 'ask') return talk.lengths.some((each) => !step.lengths.includes(each))
  if (step.wall.type !== 'play') return false
  const { scene } = step.wall.stretch
  const shorter = Math.max(...talk.lengths.filter((each) => each < length))
  const inShorter = talk.steps.filter(({ lengths }) => lengths.some((each) => each === shorter))
  if (inShorter.length === 0 || inShorter.includes(step)) return false
  return !inShorter.some(
    ({ lengths, wall }) => !lengths.includes(length) && wall.type === 'play' && wall.stretch.scene === scene,
  )
}
