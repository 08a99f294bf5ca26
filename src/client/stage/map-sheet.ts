import type { ReadonlySignal } from '@preact/signals'
import type { Point, SvgNode, View } from '../../core/map/index.ts'

/** A map as it lies on the stage, in its own units. */
export interface MapSheet {
  readonly width: number
  readonly height: number
  readonly paper: string
  readonly direction: 'ltr' | 'rtl'
  /** What is drawn at a zoom: from afar there are marks only, near by there are words. */
  drawingAt(zoom: number): SvgNode
}

/** What of the sheet is looked at, and whether the look glides there. */
export interface MapLook {
  readonly view: View
  readonly glides: boolean
}

/** Somebody who walks along the map. */
export interface MapWalker {
  /** A small picture, ready for an `src`. */
  readonly portrait: string
  readonly at: Point
}

/** What the stage is told of a map; it writes to none of them. */
export interface MapSignals {
  readonly sheet: ReadonlySignal<MapSheet>
  readonly look: ReadonlySignal<MapLook>
  readonly walker: ReadonlySignal<MapWalker | null>
  /** False with reduced motion: nothing glides. */
  readonly motion: ReadonlySignal<boolean>
}
