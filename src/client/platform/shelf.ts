import { type Signal, signal } from '@preact/signals'
import type { Run } from '../../core/run/index.ts'
import type { Keep } from './keep.ts'
import { type KeptRuns, RECORDS, readRecord, writeRecord } from './records.ts'

/** What is said once: something could not be kept, or could not be read. */
export type Trouble = 'not-kept' | 'set-aside' | 'lms-lost'

/** Where runs are put down and taken up again. */
export interface Shelf {
  /** The kept run of a scene, if there is one. */
  runOf(scene: string): Run | undefined
  /** The run that was played last. */
  last(): Run | undefined
  /** Its scene. */
  lastScene(): string | undefined
  /**
   * Keeps a run. Told that it has come to its end, it counts as played once more. An ended run that
   * another one takes the place of is kept beside it.
   */
  put(run: Run, hasEnded?: boolean): void
  /** The ended run of a scene before the kept one, if there is one. */
  before(scene: string): Run | undefined
  /** Adds signs to what the runs of a scene have met. */
  meet(scene: string, signs: readonly string[]): void
  metIn(scene: string): ReadonlySet<string>
  progressOf(scene: string): Progress
  /** Whether the kept run of a scene has come to its end. */
  isOver(scene: string): boolean
  /** Set once when something could not be kept, or could not be read. */
  readonly trouble: Signal<Trouble | null>
  /** The scene that another tab has played on meanwhile: what this one has of it is old, and is not kept. */
  readonly elsewhere: Signal<string | null>
  /** What was kept has been forgotten, or belongs to somebody else now. */
  reset(): void
}

/** What is known of a scene's plays on this device. */
export interface Progress {
  /** Replies given in a run that has not come to its end. */
  readonly unfinished: number
  /** How often it was played to an end. */
  readonly times: number
}

/**
 * Opens the shelf of this device. What another tab has put on it meanwhile is read anew each time, and a run
 * that is not the one last seen here is never written over.
 */
export function openShelf(keep: Keep): Shelf {
  const trouble = signal<Trouble | null>(null)
  const elsewhere = signal<string | null>(null)
  const seen = new Map<string, Run | undefined>()
  let unkept: KeptRuns | undefined
  const read = (): KeptRuns => {
    if (unkept) return unkept
    const { value, setAside } = readRecord(keep, RECORDS.runs)
    if (setAside) trouble.value = 'set-aside'
    return value
  }
  const write = (kept: KeptRuns) => {
    const runs: KeptRuns = { ...kept, version: 2 }
    if (writeRecord(keep, RECORDS.runs, runs)) return
    if (!unkept) trouble.value = 'not-kept'
    unkept = runs
  }
  const see = (scene: string, run: Run | undefined) => {
    seen.set(scene, run)
    if (elsewhere.peek() === scene) elsewhere.value = null
    return run
  }
  const isOld = (scene: string, now: Run | undefined) => seen.has(scene) && !isSame(seen.get(scene), now)
  keep.watch((key, gone) => {
    if (key !== RECORDS.runs.key || gone) return
    const { byScene } = read()
    elsewhere.value = [...seen.keys()].find((scene) => isOld(scene, byScene[scene])) ?? null
  })
  return {
    trouble,
    elsewhere,
    runOf: (scene) => see(scene, read().byScene[scene]),
    last() {
      const { last, byScene } = read()
      return last === undefined ? undefined : see(last, byScene[last])
    },
    isOver: (scene) => read().ended?.includes(scene) ?? false,
    lastScene: () => read().last,
    reset() {
      seen.clear()
      unkept = undefined
      elsewhere.value = null
    },
    put(run, hasEnded = false) {
      const { scene } = run
      const kept = read()
      const { byScene, played = {}, ended = [], before = {} } = kept
      if (isOld(scene, byScene[scene])) {
        elsewhere.value = scene
        return
      }
      seen.set(scene, run)
      const over = ended.includes(scene) ? byScene[scene] : undefined
      const isAnother = over !== undefined && !isSameRun(over, run, hasEnded)
      const others = ended.filter((each) => each !== scene)
      const isNewEnd = hasEnded && (over === undefined || isAnother)
      write({
        ...kept,
        last: scene,
        byScene: { ...byScene, [scene]: run },
        played: isNewEnd ? { ...played, [scene]: (played[scene] ?? 0) + 1 } : played,
        ended: hasEnded ? [...others, scene] : others,
        before: isAnother ? { ...before, [scene]: over } : before,
      })
    },
    before: (scene) => read().before?.[scene],
    meet(scene, signs) {
      const kept = read()
      const known = kept.met?.[scene] ?? []
      const added = signs.filter((sign) => !known.includes(sign))
      if (added.length > 0) write({ ...kept, met: { ...kept.met, [scene]: [...known, ...added] } })
    },
    metIn: (scene) => new Set(read().met?.[scene]),
    progressOf(scene) {
      const { byScene, played = {}, ended = [] } = read()
      const unfinished = ended.includes(scene) ? 0 : (byScene[scene]?.replies.length ?? 0)
      return { unfinished, times: played[scene] ?? 0 }
    },
  }
}

/** Whether an ended run was only marked further, rather than replayed. */
function isSameRun(over: Run, run: Run, hasEnded: boolean): boolean {
  return hasEnded && over.replies.join() === run.replies.join()
}

function isSame(one: Run | undefined, other: Run | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
