import type { Pressure } from '../../core/scene/scene.ts'
import type { PersonArt } from '../assets/person-art.ts'
import type { Size } from './layout.ts'
import type { StageSignals } from './stage-signals.ts'

/** The people that a stage shows. */
export interface StageArt {
  readonly teen: PersonArt
  /** Who writes to the teen; shown in the debrief. */
  readonly contact?: PersonArt
  /** Nobody ever knew who the contact was: the picture loses its face in the debrief. */
  readonly contactUnknown?: boolean
}

/** What every stage is handed. */
export interface StageSet {
  readonly art: StageArt
  readonly signals: StageSignals
  /** CSS pixels. */
  size(): Size
  /** Device pixels for a CSS pixel, 2 at most. */
  ratio(): number
  /** Wakes the loop because something is about to change. */
  stir(): void
  /** A stage has put everything up; the frame that shows it comes next. */
  built(): void
}

/** What the light of the room is like, and whether it changes before one's eyes. */
export interface Weather {
  readonly pressure: Pressure
  readonly dawn: boolean
  readonly motion: boolean
}

/** How long changes take, in milliseconds; with reduced motion none takes any. */
export const PACE = { face: 160, light: 700, walls: 620, glow: 520, goodbye: 1600 } as const
