import * as z from 'zod/mini'
import type { Clock } from '../clock.ts'
import type { Keep } from '../keep.ts'
import { RECORDS, readRecord, writeRecord } from '../records.ts'

const lms = z.object({
  version: z.literal(1),
  /** Texts of places by their token, with the minutes since 1970. */
  places: z.record(
    z.string().check(z.regex(/^[\w-]{6}$/)),
    z.object({
      text: z.string().check(z.maxLength(4096)),
      at: z.number().check(z.int(), z.nonnegative()),
    }),
  ),
})
type KeptPlaces = z.infer<typeof lms>

/** The record of such places: where all others are listed, with what it may hold. */
const RECORD = { ...RECORDS.lms, schema: lms, empty: { version: 1, places: {} } as KeptPlaces }

/** Places on the device that an LMS did not take: whoever comes back finds theirs again. */
export interface LeftPlaces {
  /** The newest first. */
  all(): readonly { readonly token: string; readonly text: string; readonly at: number }[]
  /** Whether it was kept. */
  put(token: string, text: string): boolean
  remove(token: string): void
}

/** As many as there are slots to choose from. */
const MOST = 3

/** Opens the places of this device. */
export function leftPlaces(keep: Keep, clock: Clock): LeftPlaces {
  const read = () => readRecord(keep, RECORD).value.places
  const sorted = () =>
    Object.entries(read())
      .map(([token, place]) => ({ token, ...place }))
      .sort((one, other) => other.at - one.at)
  const write = (places: KeptPlaces['places']) => writeRecord(keep, RECORD, { version: 1, places })
  return {
    all: sorted,
    put(token, text) {
      const others = sorted().filter((each) => each.token !== token)
      const kept = others
        .slice(0, MOST - 1)
        .map((each) => [each.token, { text: each.text, at: each.at }] as const)
      const place = { text, at: Math.floor(clock.now() / 60_000) }
      return write({ ...Object.fromEntries(kept), [token]: place })
    },
    remove(token) {
      const { [token]: gone, ...others } = read()
      if (gone && !write(others)) return
      if (Object.keys(others).length === 0) keep.remove(RECORD.key)
    },
  }
}
