import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Exit, Scene } from '../scene/scene.ts'

/** What an outcome code says of its scene: a number below `stamps`, and one below `checks` for its check letter. */
export interface SceneStamp {
  readonly scene: number
  readonly check: number
}

/**
 * A short hash of a scene's id and of its paths: where a choice was added or turned elsewhere since a code was
 * made, the code is refused instead of being read as another path. Words may change.
 */
export function sceneStamp(scene: Scene, stamps: number, checks: number): SceneStamp {
  const beats = Object.values(scene.beats).map((beat) => `${beat.id}>${pathsOf(beat.exit)}`)
  const [a = 0, b = 0, c = 0, d = 0] = sha256(
    utf8ToBytes([scene.id, scene.start, ...beats.sort()].join('\n')),
  )
  return { scene: (a * 256 + b) % stamps, check: (c * 256 + d) % checks }
}

function pathsOf(exit: Exit): string {
  if (exit.type === 'ending') return `ending ${exit.ending.id}`
  if (exit.type === 'jump') return `jump ${exit.to}`
  return exit.replies
    .map(({ id, to, sets, needs, unless }) => [id, to, sets, needs, unless].join(' '))
    .join('|')
}
