import type { Lesson } from '../../../core/lesson/index.ts'
import type { ClassTotals } from '../../../protocol/index.ts'
import type { SceneWords } from '../../scene-words.ts'
import type { Desk } from './desk.ts'

/** What each part of the desk is handed. */
export interface DeskView {
  readonly desk: Desk
  readonly lesson: Lesson
  readonly totals: ClassTotals
  readonly words: SceneWords
}
