import type { Lesson, Story } from '../../../core/lesson/index.ts'
import type { ClassTotals } from '../../../protocol/index.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import type { SceneWords } from '../../scene-words.ts'

/** What everything on the wall is made from. */
export interface WallParts {
  readonly code: string
  readonly lesson: Lesson
  readonly totals: ClassTotals
  readonly story: Story
  readonly words: SceneWords
  readonly people: Readonly<Record<string, PersonArt>>
}

/** The letters under which replies stand on the wall. */
export const REPLY_LETTERS = ['A', 'B', 'C', 'D'] as const

/** The letter of a reply by its place. */
export function letterOf(at: number): string {
  return REPLY_LETTERS[at] ?? String(at + 1)
}
