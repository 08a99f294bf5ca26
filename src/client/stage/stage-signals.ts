import type { ReadonlySignal } from '@preact/signals'
import type { Mood, Pressure } from '../../core/scene/scene.ts'

/** Where we are: beside the chat, in the debrief, or on the wall of a class. */
export type StagePlace = 'chat' | 'debrief' | 'wall'

/** So many ballots fly to this spot, in CSS pixels; with a letter on them. */
export interface BallotFlight {
  readonly x: number
  readonly y: number
  readonly count: number
  readonly letter: string
}

/** What the stage is told; it writes to none of them. */
export interface StageSignals {
  readonly mood: ReadonlySignal<Mood>
  readonly pressure: ReadonlySignal<Pressure>
  /** Somebody knows by now: dawn, at once and for good. */
  readonly told: ReadonlySignal<boolean>
  /** How many messages have arrived: each one glows from the phone. */
  readonly arrivals: ReadonlySignal<number>
  readonly place: ReadonlySignal<StagePlace>
  /** Ballots that fly to their bars, once each time it changes; only on the wall. */
  readonly ballots: ReadonlySignal<readonly BallotFlight[]>
  /** False with reduced motion: every change is there at once. */
  readonly motion: ReadonlySignal<boolean>
}
