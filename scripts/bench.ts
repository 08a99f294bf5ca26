/*
 * npm run bench: prints one JSON line for each measurement, to be compared over time.
 * The proof grows with the states of a scene, not with its paths: `microsecondsAState` stays about the same.
 */
import { performance } from 'node:perf_hooks'
import { provePaths } from '../src/core/proof/index.ts'
import { readScene } from '../src/core/scene/read-scene.ts'
import { sceneFoldersIn } from './scenes/folders.ts'
import { longScene } from './scenes/long-scene.ts'
import { endWithReader } from './scenes/reader.ts'

const SIZES = [100, 1_000, 10_000]
const FLAGS = 8

endWithReader()
/** Once unmeasured, so that the first size does not pay for warming up. */
provePaths(longScene(SIZES[0] ?? 100, FLAGS), {}, nowhere)
for (const beats of SIZES) print(proofOf(beats))
for (const { folder, files } of sceneFoldersIn('scenes')) print(readingOf(folder, files))

function proofOf(beats: number) {
  const scene = longScene(beats, FLAGS)
  const { milliseconds, value } = timed(() => provePaths(scene, {}, nowhere))
  const states = value.summary?.states ?? 0
  return {
    bench: 'proof',
    beats,
    flags: FLAGS,
    states,
    milliseconds,
    microsecondsAState: round((milliseconds * 1000) / states),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function readingOf(folder: string, files: Parameters<typeof readScene>[0]) {
  const { milliseconds, value } = timed(() => readScene(files))
  return { bench: 'read', folder, problems: value.problems.length, milliseconds }
}

function timed<T>(work: () => T): { readonly milliseconds: number; readonly value: T } {
  const begin = performance.now()
  const value = work()
  return { milliseconds: round(performance.now() - begin), value }
}

function nowhere() {
  return { file: 'bench', line: 1 }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function print(measurement: object): void {
  console.log(JSON.stringify(measurement))
}
