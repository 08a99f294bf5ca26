import type { AppLook, Beat, Scene } from '../../scene/scene.ts'
import type { MapWords } from '../map-words.ts'

/** What every part of the drawing needs to know: the words, and on which side reading begins. */
export class Pen {
  constructor(
    private readonly scene: Scene | undefined,
    readonly words: MapWords,
  ) {}

  /** Where a thing of some width stands that is `indent` from the side on which reading begins. */
  startOf(x: number, width: number, indent: number, own: number): number {
    return this.words.direction === 'rtl' ? x + width - indent - own : x + indent
  }

  /** Where a text begins that is `indent` from that side. */
  textStart(x: number, width: number, indent: number): number {
    return this.startOf(x, width, indent, 0)
  }

  /** How the app looks in which a beat happens. */
  appOf({ thread }: Beat): AppLook {
    return this.scene?.apps[this.scene.threads[thread]?.app ?? '']?.look ?? 'texts'
  }
}
