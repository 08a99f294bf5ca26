import { readFileSync } from 'node:fs'
import {
  type ReadOptions,
  readScene,
  type SceneReading,
  type SourceFile,
} from '../../src/core/scene/read-scene.ts'

const FOLDER = 'tests/support/scenes/small-talk'

/** One of the small scene's files, with words of it replaced. */
export function smallTalkFile(
  name: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): SourceFile {
  let text = readFileSync(`${FOLDER}/${name}`, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} of the small scene has no "${from}"`)
    text = text.replace(from, () => to)
  }
  return { path: `small-talk/${name}`, text }
}

/** Reads the small scene after replacing words in its script. */
export function smallTalkWith(...changes: readonly (readonly [from: string, to: string])[]): SceneReading {
  return readScene([smallTalkFile('scene.yaml', ...changes)])
}

/** Reads a script by itself. */
export function readScript(text: string, options?: ReadOptions): SceneReading {
  return readScene([{ path: 'small-talk/scene.yaml', text }], options)
}
