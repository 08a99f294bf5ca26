import type { ReadonlySignal } from '@preact/signals'
import type { Mood, Pressure } from '../../core/scene/scene.ts'

/** What the stage is told; it writes to none of them. */
export interface StageSignals {
  readonly mood: ReadonlySignal<Mood>
  readonly pressure: ReadonlySignal<Pressure>
  /** Somebody knows by now: dawn, at once and for good. */
  readonly told: ReadonlySignal<boolean>
  /** How many messages have arrived: each one glows from the phone. */
  readonly arrivals: ReadonlySignal<number>
  readonly place: ReadonlySignal<'chat' | 'debrief'>
  /** False with reduced motion: every change is there at once. */
  readonly motion: ReadonlySignal<boolean>
}
