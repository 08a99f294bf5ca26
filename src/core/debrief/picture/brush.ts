import { Pen } from '../../map/drawing/pen.ts'
import type { MapWords } from '../../map/map-words.ts'
import type { SceneMap } from '../../map/scene-map.ts'
import type { Colours } from './colours.ts'

/** From afar there are no words, and all marks are large; near by it is the other way round. */
export type Level = 'far' | 'near'

/** From this zoom on (CSS pixels for each unit) words can be read. */
export const NEAR_FROM = 0.62

/** How much thicker lines and larger marks are from afar. */
const FAR_WEIGHT = 2.3

/** Whose way a part of the picture lies on: of this run, of the one kept beside it, or of neither. */
export type Tone = 'path' | 'before' | 'other'

/** What every part of the picture is drawn with. */
export class Brush extends Pen {
  readonly weight: number

  constructor(
    map: SceneMap,
    words: MapWords,
    readonly colours: Colours,
    readonly level: Level,
  ) {
    super(map.scene, words)
    this.weight = level === 'far' ? FAR_WEIGHT : 1
  }

  /** The outline of a card. */
  outlineOf(tone: Tone): { readonly stroke: string; readonly 'stroke-width': number } {
    const { ink, before, dim } = this.colours
    const stroke = { path: ink, before, other: dim }[tone]
    return { stroke, 'stroke-width': (tone === 'other' ? 1.6 : 3) * Math.sqrt(this.weight) }
  }
}
