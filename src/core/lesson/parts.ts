import { pathsToShow } from './groups.ts'
import type { Lesson, Story } from './lesson.ts'
import { signsToWalk } from './walked.ts'

/** Choices of the class's way that fit on the wall at once. */
export const CHOICES_AT_ONCE = 3
/** Crossings of the groups' ways that fit on the wall at once. */
export const CROSSINGS_AT_ONCE = 2
/** The steps to take: an overview, then each of them. */
const STEPS_TO_TAKE = { older: 6, younger: 4 } as const

/** Into how many parts a step is cut; one press goes from one to the next. */
export function partsOf(lesson: Lesson, story: Story): number {
  const { step, own, decisions } = lesson
  if (step === 'rules') return 2
  if (step === 'signs') return Math.max(1, signsToWalk(lesson, story).length)
  if (step === 'paths')
    return 1 + Math.ceil((pathsToShow(lesson, story)?.crossings.length ?? 0) / CROSSINGS_AT_ONCE)
  if (step === 'path') return Math.max(1, Math.ceil((own?.decisions ?? decisions).length / CHOICES_AT_ONCE))
  if (step === 'after') return 2
  if (step === 'steps') return story.scene.ages[1] < 13 ? STEPS_TO_TAKE.younger : STEPS_TO_TAKE.older
  return 1
}
