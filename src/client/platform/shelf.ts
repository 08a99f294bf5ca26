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
  put(run: Run): void
  drop(scene: string): void
  /** Set once when something could not be kept, or could not be read. */
  readonly trouble: Signal<'not-kept' | 'set-aside' | null>
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
    put(run) {
      write({ version: 1, last: run.scene, byScene: { ...read().byScene, [run.scene]: run } })
    },
    drop(scene) {
      const { [scene]: _dropped, ...byScene } = read().byScene
      write({ version: 1, byScene })
    },
  }
}
