import * as v from 'valibot'
import type { Run } from '../../core/run/index.ts'
import type { Keep } from './keep.ts'

/** A schema of whatever library: the first page has one that is a tenth as heavy as the one of later pages. */
interface Schema<T> {
  readonly '~standard': { readonly validate: (value: unknown) => Outcome<T> | Promise<Outcome<T>> }
}
type Outcome<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly unknown[] }

/** One kind of thing that the product keeps on the device. */
interface RecordKind<T> {
  readonly key: string
  readonly schema: Schema<T>
  readonly empty: T
  /** Whether it is somebody's own, and put away when the next person takes the device. */
  readonly personal: boolean
}

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const listOf = <T>(of: v.GenericSchema<unknown, T>, most: number) => v.pipe(v.array(of), v.maxLength(most))

const run = v.object({
  scene: id,
  seed: v.number(),
  replies: listOf(id, 500),
  marks: listOf(v.object({ line: id, repliesBefore: count }), 2000),
})

const settings = v.object({
  version: v.literal(1),
  language: v.optional(v.pipe(v.string(), v.maxLength(20))),
  theme: v.picklist(['auto', 'light', 'dark']),
  textSize: v.picklist(['100', '125', '150', '200']),
  motion: v.picklist(['auto', 'still']),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  region: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z]{1,3}$/))),
  /** Somebody has said that they are in none of the listed countries. */
  elsewhere: v.optional(v.boolean()),
})

const runs = v.object({
  /** The first knew only one run of a scene; it is read as it is, and becomes the second when it is next written. */
  version: v.picklist([1, 2]),
  /** The scene whose run the debrief is about. */
  last: v.optional(id),
  byScene: v.record(id, run),
  /** How often each scene was played to an end. */
  played: v.optional(v.record(id, count)),
  /** The scenes whose kept run has come to its end. */
  ended: v.optional(v.array(id)),
  /** The ended run before the kept one, so that two can be laid side by side; no more than that. */
  before: v.optional(v.record(id, run)),
  /** For each scene the signs of its collection that were met in any run. */
  met: v.optional(v.record(id, listOf(id, 100))),
})

const visit = v.object({
  version: v.literal(1),
  /** Minutes since 1970. */
  at: count,
  /** The session of a tab, by a random word. */
  session: id,
})

/** What somebody has set on this device. */
export type Settings = v.InferOutput<typeof settings>
/** The kept runs, one for each scene. */
export type KeptRuns = Omit<v.InferOutput<typeof runs>, 'byScene' | 'before'> & {
  byScene: Record<string, Run>
  before?: Record<string, Run> | undefined
}

/** When the device was last used for something that is kept, and in which session of a tab. */
export type Visit = v.InferOutput<typeof visit>

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
  /** Likewise in `presenter-record.ts`. */
  presenter: { key: 'before-you-reply.presenter', personal: false },
  /** Likewise homework, in `homework-record.ts`. */
  homework: { key: 'before-you-reply.homework', personal: true },
  /** The lists that a teacher has made, in `assigned.ts`. */
  assigned: { key: 'before-you-reply.assigned', personal: false },
  /** And places that a school's LMS did not take, in `lms/left-places.ts`. */
  lms: { key: 'before-you-reply.lms', personal: false },
} satisfies Record<string, RecordKind<unknown> | Pick<RecordKind<unknown>, 'key' | 'personal'>>

/** The places of other people who share the device; the newest is the first. */
export const SLOTS = [1, 2, 3] as const
export type Slot = (typeof SLOTS)[number]

/** Where a record of somebody else's lies. */
export function asideKey(key: string, slot: Slot): string {
  return `${key}.aside-${slot}`
}

/** Kept by pages that bring a schema of their own, so that the first page need not carry it. */
export const LATER_KEYS = {
  lessons: 'before-you-reply.lessons',
  seats: 'before-you-reply.seats',
  talk: 'before-you-reply.talk',
} as const

/** What a record held when it was read. */
export interface Found<T> {
  readonly value: T
  /** It was damaged, foreign or from the future, and now lies under another key. */
  readonly setAside: boolean
}

/** Reads a record; what cannot be understood is set aside, never thrown away. */
export function readRecord<T>(keep: Keep, kind: { key: string; schema: Schema<T>; empty: T }): Found<T> {
  const text = keep.read(kind.key)
  if (text === null) return { value: kind.empty, setAside: false }
  const result = checked(kind.schema, text)
  if (result) return { value: result.value, setAside: false }
  keep.write(`${kind.key}.set-aside`, text)
  keep.remove(kind.key)
  return { value: kind.empty, setAside: true }
}

/** What a record holds, at its own key or another; nothing when it is not there or not to be understood. */
export function peekRecord<T>(
  keep: Keep,
  kind: { key: string; schema: Schema<T>; empty: T },
  key = kind.key,
) {
  const text = keep.read(key)
  return text === null ? undefined : checked(kind.schema, text)?.value
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

function checked<T>(schema: Schema<T>, text: string): { readonly value: T } | undefined {
  const outcome = schema['~standard'].validate(parsed(text))
  return outcome instanceof Promise || outcome.issues ? undefined : outcome
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
