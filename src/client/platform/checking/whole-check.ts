import { type Progress, proveSceneInSteps, type SceneProof } from '../../../core/proof/index.ts'
import { readSceneInSteps, type SceneReading, type SourceFile } from '../../../core/scene/read-scene.ts'
import type { Steps } from '../../../core/steps.ts'

/** What a scene's folder says, and everything that is wrong with it on any path. */
export interface SceneCheck {
  readonly reading: SceneReading
  readonly proof: SceneProof
}

/** The very check of `npm run scenes:check`, with pauses. */
export function* wholeCheck(
  files: readonly SourceFile[],
  signs: readonly string[],
  progress: Progress,
): Steps<SceneCheck> {
  const reading = yield* readSceneInSteps(files, { signs })
  const proof = yield* proveSceneInSteps(reading, { progress })
  return { reading, proof }
}
