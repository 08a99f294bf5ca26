import * as z from 'zod/mini'
import { type GivenTalk, LENGTHS, SCREENS, type TalkSetup } from '../../core/talk/index.ts'
import { lesson } from '../../protocol/index.ts'
import type { Clock } from './clock.ts'
import type { Keep } from './keep.ts'
import { LATER_KEYS, readRecord, writeRecord } from './records.ts'

const id = z.string().check(z.regex(/^[\w.-]{1,80}$/))
const count = z.number().check(z.int(), z.nonnegative())

const typed = z.string().check(z.maxLength(120))

const setup: z.ZodMiniType<TalkSetup> = z.object({
  talk: id,
  length: z.literal([...LENGTHS]),
  language: z.string().check(z.maxLength(20)),
  without: z.array(id).check(z.maxLength(100)),
  names: z.record(id, z.record(id, count)),
  seed: count,
  glare: z.boolean(),
  local: z.object({ service: z.optional(typed), number: z.optional(typed) }),
})

/** A talk under way, as it is kept and handed to the hall's window. */
export const givenTalk: z.ZodMiniType<GivenTalk> = z.object({
  setup,
  step: id,
  part: count,
  screen: z.enum(SCREENS),
  plays: z.record(id, lesson),
  begun: z.optional(z.number()),
})

const kept = z.object({ version: z.literal(1), given: z.optional(givenTalk), at: count })

const RECORD = {
  key: LATER_KEYS.talk,
  schema: kept,
  empty: { version: 1, at: 0 } as z.infer<typeof kept>,
}

/** A talk that was touched no later than this many milliseconds ago is still under way: half a day. */
const STILL_UNDER_WAY = 12 * 60 * 60_000

/** Where the talk under way is kept until it is over; one on a device. */
export interface TalkShelf {
  /** The talk under way. One that somebody has left lying about is taken away. */
  find(): GivenTalk | undefined
  /** Keeps it. Whether this device does. */
  put(given: GivenTalk): boolean
  drop(): void
}

/** Opens the shelf; where the device keeps nothing, it lasts as long as the page. */
export function openTalkShelf(keep: Keep, clock: Pick<Clock, 'now'>): TalkShelf {
  let unkept: GivenTalk | undefined
  const drop = () => {
    unkept = undefined
    keep.remove(RECORD.key)
  }
  return {
    find() {
      if (unkept) return unkept
      const { given, at } = readRecord(keep, RECORD).value
      if (given && clock.now() - at < STILL_UNDER_WAY) return given
      if (given) drop()
      return undefined
    },
    put(given) {
      const isKept = writeRecord(keep, RECORD, { version: 1, given, at: Math.floor(clock.now()) })
      unkept = isKept ? undefined : given
      return isKept
    },
    drop,
  }
}
