import * as z from 'zod/mini'
import type { Lesson } from '../../core/lesson/index.ts'
import { lesson } from '../../protocol/index.ts'
import type { Keep } from './keep.ts'
import { LATER_KEYS, readRecord, writeRecord } from './records.ts'

/** A lesson that this device leads. */
export interface KeptLesson {
  readonly code: string
  readonly lesson: Lesson
  /** The right to lead its room on the server; absent where it has none. */
  readonly leaderToken?: string | undefined
  /** Where devices join, as the leader has set it. */
  readonly join?: string | undefined
  /** Which ballot of the server is which vote of the lesson. */
  readonly ballot?: { readonly number: number; readonly id: string } | undefined
}

const keptLesson: z.ZodMiniType<KeptLesson> = z.object({
  code: z.string().check(z.maxLength(12)),
  lesson,
  leaderToken: z.optional(z.string().check(z.maxLength(200))),
  join: z.optional(z.string().check(z.maxLength(300))),
  ballot: z.optional(z.object({ number: z.number(), id: z.string() })),
})

const lessons = z.object({ version: z.literal(1), newestFirst: z.array(keptLesson) })

const RECORD = {
  key: LATER_KEYS.lessons,
  schema: lessons,
  empty: { version: 1, newestFirst: [] } as z.infer<typeof lessons>,
}

/** A leader may have one class after the other, and go back to the last; more is not kept. */
const MOST_LESSONS = 3

/** Where lessons are kept on the leader's device until they are over. */
export interface LessonShelf {
  /** The newest first. */
  all(): readonly KeptLesson[]
  find(code: string): KeptLesson | undefined
  /** Keeps a lesson. Whether this device does. */
  put(kept: KeptLesson): boolean
  drop(code: string): void
}

/** Opens the shelf of lessons; where the device keeps nothing, it lasts as long as the page. */
export function openLessonShelf(keep: Keep): LessonShelf {
  let unkept: readonly KeptLesson[] | undefined
  const read = () => unkept ?? readRecord(keep, RECORD).value.newestFirst
  const write = (newestFirst: readonly KeptLesson[]) => {
    const isKept = writeRecord(keep, RECORD, { version: 1, newestFirst: [...newestFirst] })
    unkept = isKept ? undefined : newestFirst
    return isKept
  }
  const without = (code: string) => read().filter((each) => each.code !== code)
  return {
    all: read,
    find: (code) => read().find((each) => each.code === code),
    put: (kept) => write([kept, ...without(kept.code)].slice(0, MOST_LESSONS)),
    drop: (code) => void write(without(code)),
  }
}
