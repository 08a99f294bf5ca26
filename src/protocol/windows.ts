import * as z from 'zod/mini'
import { lesson } from './lesson.ts'
import { count, judgementTally, sceneId } from './words.ts'

/** What the wall shows of the room beside the lesson; the desk alone talks with the server. */
export const classTotals = z.object({
  /** Where devices join; absent where none can. */
  join: z.optional(z.string().check(z.maxLength(300))),
  /** No devices in this lesson; devices; devices that cannot be reached just now. */
  link: z.enum(['none', 'there', 'lost']),
  seats: count,
  heads: count,
  /** Votes in the open ballot. */
  cast: count,
  /** Groups that have sent their code, before the codes themselves are fetched. */
  sent: count,
  /** Devices that have judged a round of chats. */
  judged: z.object({ before: count, after: count }),
  outcomes: z.array(z.string().check(z.maxLength(60))),
  marks: z.optional(z.array(z.object({ line: sceneId, repliesBefore: count, count }))),
  before: z.optional(judgementTally),
  after: z.optional(judgementTally),
})
export type ClassTotals = z.infer<typeof classTotals>

/** Of a class without devices, or before the first of them has come. */
export const NO_TOTALS: ClassTotals = {
  link: 'none',
  seats: 0,
  heads: 0,
  cast: 0,
  sent: 0,
  judged: { before: 0, after: 0 },
  outcomes: [],
}

export const PRESSES = ['forward', 'back', 'pause', 'a', 'b', 'c', 'd'] as const
/** A key of the leader, pressed on whichever window has it. */
export type Press = (typeof PRESSES)[number]

/** A press as it comes from the other window. */
export const press = z.enum(PRESSES)

/** All that the wall shows, as it comes from the desk. */
export const wallState = z.object({ lesson, totals: classTotals })
export type WallState = z.infer<typeof wallState>
