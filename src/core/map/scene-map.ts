import type { Scene } from '../scene/scene.ts'
import { blockOf } from './blocks.ts'
import type { MapWords } from './map-words.ts'
import { rowsOf } from './rows.ts'
import { Settled } from './settle.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { storyGraph } from './story-graph.ts'

/** A scene laid out on one sheet, the words on it included. */
export interface SceneMap extends Sheet {
  readonly scene: Scene
}

/** Lays out a whole scene: its beats from the start down to the endings, and every reply with its way. */
export function sceneMap(scene: Scene, words: MapWords): SceneMap {
  const { stretches, ways } = storyGraph(scene)
  const blocks = stretches.map((stretch) => blockOf(stretch, words))
  const rows = rowsOf(blocks, ways)
  return { scene, ...sheetOf(rows, new Settled(rows)) }
}
