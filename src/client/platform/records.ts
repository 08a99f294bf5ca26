import * as z from 'zod/mini'
import type { Run } from '../../core/run/index.ts'
import type { Keep } from './keep.ts'

/** One kind of thing that the product keeps on the device. */
interface RecordKind<T> {
  readonly key: string
  readonly schema: z.ZodMiniType<T>
  readonly empty: T
  /** Whether it is somebody's own, and put away when the next person takes the device. */
  readonly personal: boolean
}

const id = z.string().check(z.regex(/^[\w-]{1,80}$/))
const count = z.number().check(z.int(), z.nonnegative())

const run = z.object({
  scene: id,
  seed: z.number(),
  replies: z.array(id).check(z.maxLength(500)),
  marks: z.array(z.object({ line: id, repliesBefore: count })).check(z.maxLength(2000)),
})

const settings = z.object({
  version: z.literal(1),
  language: z.optional(z.string().check(z.maxLength(20))),
  theme: z.enum(['auto', 'light', 'dark']),
  textSize: z.enum(['100', '125', '150', '200']),
  motion: z.enum(['auto', 'still']),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  region: z.optional(z.string().check(z.regex(/^[A-Z]{2}-[A-Z]{1,3}$/))),
  /** Somebody has said that they are in none of the listed countries. */
  elsewhere: z.optional(z.boolean()),
})

const runs = z.object({
  /** The first knew only one run of a scene; it is read as it is, and becomes the second when it is next written. */
  version: z.literal([1, 2]),
  /** The scene whose run the debrief is about. */
  last: z.optional(id),
  byScene: z.record(id, run),
  /** How often each scene was played to an end. */
  played: z.optional(z.record(id, count)),
  /** The scenes whose kept run has come to its end. */
  ended: z.optional(z.array(id)),
  /** The ended run before the kept one, so that two can be laid side by side; no more than that. */
  before: z.optional(z.record(id, run)),
  /** For each scene the signs of its collection that were met in any run. */
  met: z.optional(z.record(id, z.array(id).check(z.maxLength(100)))),
})

const visit = z.object({
  version: z.literal(1),
  /** Minutes since 1970. */
  at: count,
  /** The session of a tab, by a random word. */
  session: id,
})

/** What somebody has set on this device. */
export type Settings = z.infer<typeof settings>
/** The kept runs, one for each scene. */
export type KeptRuns = Omit<z.infer<typeof runs>, 'byScene' | 'before'> & {
  byScene: Record<string, Run>
  before?: Record<string, Run> | undefined
}

/** When the device was last used for something that is kept, and in which session of a tab. */
export type Visit = z.infer<typeof visit>

/** Everything that is ever kept on the device, in one place: what is not listed here is not kept. */
export const RECORDS = {
  settings: {
    key: 'before-you-reply.settings',
    schema: settings,
    empty: { version: 1, theme: 'auto', textSize: '100', motion: 'auto' } as Settings,
    personal: false,
  },
  runs: {
    key: 'before-you-reply.runs',
    schema: runs,
    empty: { version: 2, byScene: {} } as KeptRuns,
    personal: true,
  },
  visit: {
    key: 'before-you-reply.visit',
    schema: visit,
    empty: { version: 1, at: 0, session: 'none' } as Visit,
    personal: true,
  },
  /** What it holds is described in `practice-record.ts`, which comes with the pages that need it. */
  practice: { key: 'before-you-reply.practice', personal: true },
} satisfies Record<string, RecordKind<unknown> | Pick<RecordKind<unknown>, 'key' | 'personal'>>

/** The places of other people who share the device; the newest is the first. */
export const SLOTS = [1, 2, 3] as const
export type Slot = (typeof SLOTS)[number]

/** Where a record of somebody else's lies. */
export function asideKey(key: string, slot: Slot): string {
  return `${key}.aside-${slot}`
}

/** Kept by pages that bring a schema of their own, so that the first page need not carry it. */
export const LATER_KEYS = { lessons: 'before-you-reply.lessons', seats: 'before-you-reply.seats' } as const

/** What a record held when it was read. */
export interface Found<T> {
  readonly value: T
  /** It was damaged, foreign or from the future, and now lies under another key. */
  readonly setAside: boolean
}

/** Reads a record; what cannot be understood is set aside, never thrown away. */
export function readRecord<T>(keep: Keep, kind: { key: string; schema: unknown; empty: T }): Found<T> {
  const text = keep.read(kind.key)
  if (text === null) return { value: kind.empty, setAside: false }
  const result = (kind.schema as z.ZodMiniType<T>).safeParse(parsed(text))
  if (result.success) return { value: result.data, setAside: false }
  keep.write(`${kind.key}.set-aside`, text)
  keep.remove(kind.key)
  return { value: kind.empty, setAside: true }
}

/** What a record holds, at its own key or another; nothing when it is not there or not to be understood. */
export function peekRecord<T>(keep: Keep, kind: { key: string; schema: unknown; empty: T }, key = kind.key) {
  const text = keep.read(key)
  const result = (kind.schema as z.ZodMiniType<T>).safeParse(text === null ? undefined : parsed(text))
  return result.success ? result.data : undefined
}

/** Writes a record. Whether it was kept. */
export function writeRecord<T>(keep: Keep, kind: { key: string; empty: T }, value: T): boolean {
  return keep.write(kind.key, JSON.stringify(value))
}

/** Forgets everything that was ever kept on this device. */
export function forgetAll(keep: Keep): void {
  for (const key of [...Object.values(RECORDS).map((kind) => kind.key), ...Object.values(LATER_KEYS)]) {
    keep.remove(key)
    keep.remove(`${key}.set-aside`)
    for (const slot of SLOTS) keep.remove(asideKey(key, slot))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
