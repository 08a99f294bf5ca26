import { computed, effect, type Signal } from '@preact/signals'
import { counted, type Lesson, type LessonStep, sentCodes } from '../../../core/lesson/index.ts'
import { type ClassTotals, NO_TOTALS, PATHS, sheetState } from '../../../protocol/index.ts'
import { askRoom } from '../../platform/ask-room.ts'
import type { Change } from './desk.ts'
import { momentOf } from './moment-of.ts'
import { type RoomTie, type RoomTieParts, tieRoom } from './tie-room.ts'

/** What ties a desk to its room on the server. */
export interface DeskRoomParts extends Omit<RoomTieParts, 'moment' | 'vote' | 'onCounted'> {
  readonly lesson: Signal<Lesson>
  change(change: Change): void
}

/** Steps whose wall shows totals that only the sheet holds. */
const WITH_SHEET: readonly LessonStep[] = ['before', 'groups', 'paths', 'smelled', 'signs', 'after', 'end']

/** Ties a lesson to its room, and brings the sheet of the class to the desk where the lesson shows it. */
export function tieLesson(parts: DeskRoomParts): RoomTie {
  const { code, leaderToken: token, lesson, totals } = parts
  const take = (sheet: Partial<ClassTotals>) => {
    totals.value = { ...totals.peek(), ...sheet }
    const { outcomes } = sheet
    if (outcomes) parts.change((now) => sentCodes(now, outcomes))
  }
  const tie = tieRoom({
    ...parts,
    moment: computed(() => momentOf(lesson.value)),
    vote: computed(() => lesson.value.vote),
    onCounted: (number, shown) => parts.change((now) => counted(now, number, shown)),
  })
  const sheetKey = computed(() => {
    const { sent, judged } = totals.value
    const { step } = lesson.value
    return WITH_SHEET.includes(step) ? JSON.stringify([step, sent, judged]) : ''
  })
  const isThere = computed(() => totals.value.link === 'there')
  const stopSheet = effect(() => {
    if (sheetKey.value !== '' && isThere.value) void bringSheet(code, token).then(take)
  })
  const untie = () => {
    stopSheet()
    tie.untie()
  }
  return {
    untie,
    async end() {
      await tie.end()
      untie()
      const { before, after, marks, seats } = totals.peek()
      totals.value = {
        ...NO_TOTALS,
        seats,
        ...(marks && { marks }),
        ...(before && { before }),
        ...(after && { after }),
      }
    },
  }
}

/** What the sheet adds; nothing where it cannot be had just now: it is asked for again. */
async function bringSheet(code: string, token: string): Promise<Partial<ClassTotals>> {
  try {
    const sheet = await askRoom({ method: 'GET', path: PATHS.sheet(code), token }, sheetState)
    const { marks, outcomes, before, after } = sheet
    return {
      outcomes: [...outcomes],
      ...(marks && { marks: [...marks] }),
      ...(before && { before }),
      ...(after && { after }),
    }
  } catch {
    return {}
  }
}
