import { type ClassSheet, classSigns, type MarkCount, markedLines } from '../room/index.ts'
import { pathsToShow } from './groups.ts'
import type { Lesson, Story } from './lesson.ts'
import { ownPlayed } from './walked.ts'

/** What devices have left besides: nothing of it where there were none. */
export interface DeviceTotals {
  readonly seats: number
  /** Absent while too few sit there. */
  readonly marks?: readonly MarkCount[] | undefined
  readonly before?: ClassSheet['before'] | undefined
  readonly after?: ClassSheet['after'] | undefined
}

/** Everything of a lesson that may be printed or saved: totals, and nobody's own. */
export function sheetOf(
  lesson: Lesson,
  story: Story,
  { seats, marks, before, after }: DeviceTotals,
): ClassSheet {
  const { setup, own } = lesson
  const { decisions } = own ?? lesson
  const talk = ownPlayed(lesson, story)
  const groups = setup.shape === 'groups' ? pathsToShow(lesson, story) : undefined
  const called = lesson.called.map((mark) => ({ ...mark, count: 1 }))
  return {
    scene: setup.scene,
    seats,
    decisions,
    signs: setup.shape === 'groups' ? [] : classSigns(talk, story.signs, marks ?? called),
    ...(talk.position.type === 'ending' && { ending: talk.position.ending.id }),
    ...(marks && { marked: markedLines(talk, marks) }),
    ...(groups && { groups }),
    ...(before && { before }),
    ...(after && { after }),
  }
}
