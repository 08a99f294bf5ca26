import type { SourceFile } from '../../../core/scene/read-scene.ts'
import type { Clock } from '../clock.ts'
import { inSlices } from './slices.ts'
import type { SceneCheck } from './whole-check.ts'

/** How a check is made. */
export interface CheckParts {
  /** Ids of the signs that have a card. */
  readonly signs: readonly string[]
  readonly clock: Clock
  /** Told how much of the paths has been tried, from 0 to 1. */
  onProgress(share: number): void
  isWanted(): boolean
}

/**
 * Checks a scene in the page itself, in slices: no worker may run under the policy of the site and of the single
 * file. Nothing when it was not wanted to its end.
 */
export async function checkScene(
  files: readonly SourceFile[],
  { signs, clock, onProgress, isWanted }: CheckParts,
): Promise<SceneCheck | undefined> {
  const wholeCheck = await fetchCheck()
  const work = wholeCheck(files, signs, (done, all) => onProgress(done / all))
  return inSlices(work, clock, isWanted)
}

/** Schemas ask when they are made whether code may be made of strings: they must be told before. */
async function fetchCheck() {
  const { makeNoCode } = await import('./no-made-code.ts')
  makeNoCode()
  return (await import('./whole-check.ts')).wholeCheck
}
