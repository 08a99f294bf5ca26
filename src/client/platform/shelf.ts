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
  /** Keeps a run. Told that it has come to its end, it counts as played once more. */
  put(run: Run, hasEnded?: boolean): void
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
      const { byScene, played = {}, ended = [] } = read()
      const wasOver = ended.includes(scene)
      const others = ended.filter((each) => each !== scene)
      write({
        version: 1,
        last: scene,
        byScene: { ...byScene, [scene]: run },
        played: hasEnded && !wasOver ? { ...played, [scene]: (played[scene] ?? 0) + 1 } : played,
        ended: hasEnded ? [...others, scene] : others,
      })
    },
    progressOf(scene) {
      const { byScene, played = {}, ended = [] } = read()
      const unfinished = ended.includes(scene) ? 0 : (byScene[scene]?.replies.length ?? 0)
      return { unfinished, times: played[scene] ?? 0 }
    },
  }
}
