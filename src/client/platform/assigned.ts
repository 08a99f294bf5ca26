import { bytesToHex } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import type { Clock } from './clock.ts'
import type { Keep } from './keep.ts'
import { RECORDS, readRecord, writeRecord } from './records.ts'

/** More lists than a teacher gives in a year. */
const MOST = 40

const made = z.object({
  code: z.string().check(z.regex(/^[\w-]{1,2000}$/)),
  at: z.number().check(z.int(), z.nonnegative()),
})
const assigned = z.object({ version: z.literal(1), made: z.array(made) })

/** A list that was made on this device: the end of its link, and the minutes since 1970. */
export type MadeList = z.infer<typeof made>

/** The record of the lists that were made: where all others are listed, with what it may hold. */
const RECORD = {
  ...RECORDS.assigned,
  schema: assigned,
  empty: { version: 1, made: [] } as z.infer<typeof assigned>,
}

/** The lists that were made on this device, the newest first; their links check the records. */
export function madeLists(keep: Keep): readonly MadeList[] {
  return readRecord(keep, RECORD).value.made
}

/** Keeps the end of a link that was made just now. */
export function keepMade(keep: Keep, clock: Clock, code: string): void {
  const made = [{ code, at: Math.floor(clock.now() / 60_000) }, ...madeLists(keep)]
  writeRecord(keep, RECORD, { version: 1, made: made.slice(0, MOST) })
}

/** Chance for the key of a list, as 24 hexadecimal digits. */
export function newListKey(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(12)))
}
