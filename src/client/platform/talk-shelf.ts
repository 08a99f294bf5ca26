import * as z from 'zod/mini'
import { type GivenTalk, LENGTHS, SCREENS, type TalkSetup } from '../../core/talk/index.ts'
import { lesson } from '../../protocol/index.ts'
import type { Clock } from './clock.ts'
import { type HallRoom, hallRoom } from './hall-room.ts'
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
  devices: z.optional(z.boolean()),
  votes: z.optional(count),
  begun: z.optional(z.number()),
})

const kept = z.object({
  version: z.literal(1),
  given: z.optional(givenTalk),
  room: z.optional(hallRoom),
  at: count,
})

type Kept = z.infer<typeof kept>

const RECORD = {
  key: LATER_KEYS.talk,
  schema: kept,
  empty: { version: 1, at: 0 } as Kept,
}

/** A talk that was touched no later than this many milliseconds ago is still under way: half a day. */
const STILL_UNDER_WAY = 12 * 60 * 60_000

/** Where the talk under way is kept until it is over; one on a device. */
export interface TalkShelf {
  /** The talk under way. One that somebody has left lying about is taken away. */
  find(): GivenTalk | undefined
  /** Its room on the server, where it has one. */
  room(): HallRoom | undefined
  /** Keeps it. Whether this device does. */
  put(given: GivenTalk): boolean
  /** Keeps the room of the talk that is kept, or forgets it. */
  putRoom(room: HallRoom | undefined): void
  /** Takes away the talk, and what is known of its room. */
  drop(): void
}

/** Opens the shelf; where the device keeps nothing, it lasts as long as the page. */
export function openTalkShelf(keep: Keep, clock: Pick<Clock, 'now'>): TalkShelf {
  let unkept: Kept | undefined
  const read = () => unkept ?? readRecord(keep, RECORD).value
  const write = (part: Pick<Kept, 'given' | 'room'>) => {
    const record: Kept = { ...part, version: 1, at: Math.floor(clock.now()) }
    const isKept = writeRecord(keep, RECORD, record)
    unkept = isKept ? undefined : record
    return isKept
  }
  const drop = () => {
    unkept = undefined
    keep.remove(RECORD.key)
  }
  return {
    find() {
      const { given, at } = read()
      if (given && clock.now() - at < STILL_UNDER_WAY) return given
      if (given) drop()
      return undefined
    },
    room: () => read().room,
    put: (given) => write({ given, room: read().room }),
    putRoom: (room) => void write({ given: read().given, room }),
    drop,
  }
}
