import type { Ending, Stance } from '../scene/scene.ts'

/** What the map says, in one language; handed in, since the core knows none. */
export interface MapWords {
  /** Authors know a beat by its id and want to see flags; players know neither. */
  readonly reader: 'author' | 'player'
  readonly direction: 'ltr' | 'rtl'
  /** A text of the scene by its id, with names and places put in. */
  readonly text: (id: string) => string
  /** A sign's name. */
  readonly sign: (id: string) => string
  readonly stance: (stance: Stance) => string
  /** On the tag of a reply that tells somebody, such as "tells Dad". */
  readonly tells: (person: string) => string
  /** Under an ending: who knows by then, and whether something was paid. */
  readonly told: (ending: Ending) => string
  /** Where a talk is held: the app, or who is met face to face. */
  readonly place: (thread: string) => string
  /** A clock time, from minutes after the midnight before the scene begins. */
  readonly time: (minutes: number) => string
  /** Words that are said, in quotes. */
  readonly said: (text: string) => string
}
