import { changeInAWord, classChange } from '../../../core/judgement/index.ts'
import type { ClassTotals, Form } from '../../../protocol/index.ts'
import type { UiKey } from '../../i18n/areas.ts'

/** The totals of the rounds of short chats, as far as there are any. */
export type Rounds = Pick<ClassTotals, Form>

/** The rounds that there are totals of, in their order. */
export function roundsOf(totals: Rounds) {
  return (['before', 'after'] as const).flatMap((form) => {
    const tally = totals[form]
    return tally ? [{ form, tally }] : []
  })
}

/** The one sentence that goes with the totals. */
export function sharperSays({ before, after }: Rounds): UiKey {
  if (!before && !after) return 'wall.sharper-none'
  if (!before || !after) return 'wall.sharper-one'
  const change = classChange(before, after)
  return change ? `wall.change-${changeInAWord(change)}` : 'wall.sharper-few'
}
