import { type Signal, signal } from '@preact/signals'
import type { Run } from '../../core/run/index.ts'
import type { Keep } from './keep.ts'
import { type KeptRuns, RECORDS, readRecord, writeRecord } from './records.ts'

/** Where runs are put down and taken up again. */
export interface Shelf {
  /** The kept run of a scene, if there is one. */
  runOf(scene: string): Run | undefined
  /** The run that was played last. */
  last(): Run | undefined
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
  /** Set once when something could not be kept, or could not be read. */
  readonly trouble: Signal<'not-kept' | 'set-aside' | null>
}

/** What is known of a scene's plays on this device. */
export interface Progress {
  /** Replies given in a run that has not come to its end. */
  readonly unfinished: number
  /** How often it was played to an end. */
  readonly times: number
}

/** Opens the shelf of this device. What another tab has put on it meanwhile is read anew each time. */
export function openShelf(keep: Keep): Shelf {
  const trouble = signal<'not-kept' | 'set-aside' | null>(null)
  let unkept: KeptRuns | undefined
  const read = (): KeptRuns => {
    if (unkept) return unkept
    const { value, setAside } = readRecord(keep, RECORDS.runs)
    if (setAside) trouble.value = 'set-aside'
    return value
  }
  const write = (runs: KeptRuns) => {
    if (writeRecord(keep, RECORDS.runs, runs)) return
    if (!unkept) trouble.value = 'not-kept'
    unkept = runs
  }
  return {
    trouble,
    runOf: (scene) => read().byScene[scene],
    last() {
      const { last, byScene } = read()
      return last === undefined ? undefined : byScene[last]
    },
    put(run, hasEnded = false) {
      const { scene } = run
      const kept = read()
      const { byScene, played = {}, ended = [], before = {} } = kept
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
