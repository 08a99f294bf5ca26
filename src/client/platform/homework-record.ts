import * as z from 'zod/mini'
import type { Keep } from './keep.ts'
import { asideKey, peekRecord, RECORDS, type Slot } from './records.ts'

const id = z.string().check(z.regex(/^[\w-]{1,80}$/))
const count = z.number().check(z.int(), z.nonnegative())

const list = z.object({
  /** The end of the teacher's link; empty in the package of a school's LMS. */
  code: z.string().check(z.regex(/^[\w-]{0,2000}$/)),
  tasks: z.array(id).check(z.maxLength(50)),
  word: z.optional(z.string().check(z.maxLength(60))),
  /** Chance: tells this device's record from a copy of another's. */
  serial: count,
  done: z.array(id).check(z.maxLength(50)),
  /** How many seconds somebody was at each part. */
  seconds: z.record(id, count),
})

const homework = z.object({
  version: z.literal(1),
  current: z.optional(id),
  lists: z.record(id, list),
})

/** A list of homework and how far it is: which parts are done and the time, and nothing of what was chosen. */
export type KeptList = z.infer<typeof list>
/** The lists of homework that were opened here, and the one that is gone on with. */
export type KeptHomework = z.infer<typeof homework>

/** The record of homework: where all others are listed, with what it may hold. */
export const HOMEWORK_RECORD = {
  ...RECORDS.homework,
  schema: homework,
  empty: { version: 1, lists: {} } as KeptHomework,
}

/** How far a list is. */
export interface ListProgress {
  readonly done: number
  readonly count: number
}

/** How far the open list of somebody's place is: the one that is here, or one that was put away. */
export function listProgress(keep: Keep, slot?: Slot): ListProgress | undefined {
  const { key } = HOMEWORK_RECORD
  const kept = peekRecord(keep, HOMEWORK_RECORD, slot === undefined ? key : asideKey(key, slot))
  const open = kept?.current === undefined ? undefined : kept.lists[kept.current]
  return open && { done: open.done.length, count: open.tasks.length }
}
