import type { App } from '../../app.ts'
import { openPracticeShelf, type PracticeShelf } from '../../platform/practice-shelf.ts'

/** The shelf of the rounds; opened when it is first asked for, so that the first message can be read sooner. */
export function practiceShelfOf({ practice, keep, shelf }: App): PracticeShelf {
  practice.value ??= openPracticeShelf(keep, shelf.trouble)
  return practice.value
}
