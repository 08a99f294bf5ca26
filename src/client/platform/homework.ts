import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Clock } from './clock.ts'
import { HOMEWORK_RECORD, type KeptHomework, type KeptList } from './homework-record.ts'
import type { Keep } from './keep.ts'
import { readRecord, writeRecord } from './records.ts'
import type { Trouble } from './shelf.ts'

/** What a list is opened with: by a teacher's link, or by the package of a school's LMS (then without a code). */
export interface OpenedList {
  readonly code: string
  /** The parts in their order: `before` and `after` for rounds of practice, scenes by their id. */
  readonly tasks: readonly string[]
  readonly word?: string | undefined
}

/** The list that is being worked through, and how far it is. */
export interface Homework {
  readonly current: ReadonlySignal<KeptList | null>
  /** Whether a link was opened here before, by its end. */
  knows(code: string): boolean
  /** Goes on with a list, or begins it. */
  open(list: OpenedList): void
  /** A part of the list has been done; of other things nothing is noted. */
  finish(task: string): void
  /** Somebody is at a part of the list: the time since the last such sign counts for it. */
  spend(task: string | undefined): void
  /** Keeps what has been counted since. */
  settle(): void
  /** What was kept has been forgotten, or belongs to somebody else now. */
  reset(): void
}

/** What homework is kept with. */
export interface HomeworkParts {
  readonly keep: Keep
  readonly clock: Clock
  readonly trouble: Signal<Trouble | null>
  /** Chance for the serial of a record. */
  newSerial(): number
}

/** A pause that is longer than this was no work. */
const LONGEST_PAUSE_S = 120
/** After so many seconds they are kept, so that a crash loses few of them. */
const SETTLE_S = 30
/** Older lists than these are forgotten. */
const MOST_LISTS = 10
const LMS = 'lms'

/** Opens the homework of this device; what another tab has done meanwhile is read anew each time. */
export function openHomework({ keep, clock, trouble, newSerial }: HomeworkParts): Homework {
  let unkept: KeptHomework | undefined
  let last: { readonly task: string; readonly at: number } | undefined
  const pending = new Map<string, number>()
  const read = (): KeptHomework => {
    if (unkept) return unkept
    const { value, setAside } = readRecord(keep, HOMEWORK_RECORD)
    if (setAside) trouble.value = 'set-aside'
    return value
  }
  const listIn = ({ current: id, lists }: KeptHomework) => (id === undefined ? null : (lists[id] ?? null))
  const current = signal(listIn(read()))
  const write = (homework: KeptHomework) => {
    current.value = listIn(homework)
    if (writeRecord(keep, HOMEWORK_RECORD, homework)) return
    if (!unkept) trouble.value = 'not-kept'
    unkept = homework
  }
  const change = (part: (list: KeptList) => Partial<KeptList>) => {
    const homework = read()
    const list = listIn(homework)
    if (!list || homework.current === undefined) return
    write({ ...homework, lists: { ...homework.lists, [homework.current]: { ...list, ...part(list) } } })
  }
  const settle = () => {
    if (pending.size === 0) return
    change(({ seconds }) => ({ seconds: withMore(seconds, pending) }))
    pending.clear()
  }
  keep.watch((key) => {
    if (key === HOMEWORK_RECORD.key) current.value = listIn(read())
  })
  return {
    current,
    knows: (code) => Object.hasOwn(read().lists, idOf(code)),
    open({ code, tasks, word }) {
      const id = code === '' ? LMS : idOf(code)
      const { lists } = read()
      const list = lists[id] ?? { code, tasks: [...tasks], word, serial: newSerial(), done: [], seconds: {} }
      const others = Object.entries(lists).filter(([each]) => each !== id)
      write({
        version: 1,
        current: id,
        lists: { ...Object.fromEntries(others.slice(1 - MOST_LISTS)), [id]: list },
      })
    },
    finish(task) {
      settle()
      const list = listIn(read())
      if (!list?.tasks.includes(task) || list.done.includes(task)) return
      change(({ done }) => ({ done: [...done, task] }))
    },
    spend(task) {
      const at = clock.now()
      const isListed = task !== undefined && current.peek()?.tasks.includes(task)
      if (isListed && last?.task === task) {
        const passed = Math.min(LONGEST_PAUSE_S, (at - last.at) / 1000)
        pending.set(task, (pending.get(task) ?? 0) + passed)
        if ((pending.get(task) ?? 0) >= SETTLE_S) settle()
      }
      last = isListed ? { task, at } : undefined
    },
    settle,
    reset() {
      unkept = undefined
      last = undefined
      pending.clear()
      current.value = listIn(read())
    },
  }
}

/** Its end, which holds the check over all of it. */
function idOf(code: string): string {
  return code.slice(-12)
}

function withMore(
  seconds: Readonly<Record<string, number>>,
  more: ReadonlyMap<string, number>,
): Record<string, number> {
  const added = [...more].map(([task, count]) => [task, Math.round((seconds[task] ?? 0) + count)] as const)
  return { ...seconds, ...Object.fromEntries(added) }
}

/** The minutes that a part has taken; a part that was done took at least one. */
export function minutesOf({ seconds, done }: KeptList, task: string): number {
  return Math.max(Math.round((seconds[task] ?? 0) / 60), done.includes(task) ? 1 : 0)
}

/** The minutes of all parts together. */
export function minutesInAll(list: KeptList): number {
  return list.tasks.reduce((sum, task) => sum + minutesOf(list, task), 0)
}
