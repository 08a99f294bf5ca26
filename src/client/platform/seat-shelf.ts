import * as z from 'zod/mini'
import type { Run } from '../../core/run/index.ts'
import type { Keep } from './keep.ts'
import { LATER_KEYS, readRecord, writeRecord } from './records.ts'

const id = z.string().check(z.regex(/^[\w.-]{1,80}$/))
const aVote = z.object({ ballot: z.string(), reply: z.string() })
const keptSeat = z.object({
  code: z.string().check(z.maxLength(12)),
  seatToken: z.string().check(z.maxLength(200)),
  /** People behind this device. */
  heads: z.int().check(z.gte(1), z.lte(8)),
  /** The last vote, so that a second tab and a reload show it at once. */
  vote: z.optional(aVote),
  /** What the room has not answered yet: it is sent again when the page is back. Line → whether it is marked. */
  unsent: z.optional(z.object({ vote: z.optional(aVote), marks: z.record(id, z.boolean()) })),
  /** Whether the words stand on the device, too, or its letters alone. */
  words: z.boolean(),
})
/** A seat that this browser has in a class. */
export type KeptSeat = z.infer<typeof keptSeat>

const group = z.object({
  scene: id,
  seed: z.number(),
  replies: z.array(id).check(z.maxLength(500)),
  marks: z.array(z.object({ line: id, repliesBefore: z.number() })).check(z.maxLength(2000)),
})

const seats = z.object({
  version: z.literal(1),
  newestFirst: z.array(keptSeat),
  /** The run that a group is at on this device. */
  group: z.optional(group),
})
const RECORD = {
  key: LATER_KEYS.seats,
  schema: seats,
  empty: { version: 1, newestFirst: [] } as z.infer<typeof seats>,
}

/** A browser is in one class at a time, and may have come from another. */
const MOST_SEATS = 2

/** Where seats are kept until their room is over. */
export interface SeatShelf {
  find(code: string): KeptSeat | undefined
  put(seat: KeptSeat): void
  drop(code: string): void
  /** The run that a group is at here, if any. */
  group(): Run | undefined
  putGroup(run: Run | undefined): void
  /** Calls back when another tab of this browser has changed something. */
  watch(tell: () => void): void
}

/** Opens the shelf of seats; where the device keeps nothing, a seat lasts as long as the page. */
export function openSeatShelf(keep: Keep): SeatShelf {
  let unkept: z.infer<typeof seats> | undefined
  const all = () => unkept ?? readRecord(keep, RECORD).value
  const read = () => all().newestFirst
  const save = (next: z.infer<typeof seats>) => {
    unkept = writeRecord(keep, RECORD, next) ? undefined : next
  }
  const write = (newestFirst: readonly KeptSeat[]) => save({ ...all(), newestFirst: [...newestFirst] })
  const without = (code: string) => read().filter((each) => each.code !== code)
  return {
    find: (code) => read().find((each) => each.code === code),
    put: (seat) => write([seat, ...without(seat.code)].slice(0, MOST_SEATS)),
    drop: (code) => write(without(code)),
    group: () => all().group,
    putGroup: (run) =>
      save({ ...all(), group: run && { ...run, replies: [...run.replies], marks: [...run.marks] } }),
    watch: (tell) => keep.watch((key) => key === LATER_KEYS.seats && tell()),
  }
}
