import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SvgNode } from '../core/map/drawing/svg-node.ts'
import type { Point } from '../core/map/sheet.ts'
import type { View } from '../core/map/view.ts'
import type { Run } from '../core/run/index.ts'
import type { Mood, Pressure } from '../core/scene/scene.ts'
import type { I18n } from './i18n/i18n.ts'
import type { SceneAtHand } from './platform/checking/at-hand.ts'
import type { Clock } from './platform/clock.ts'
import type { Exit } from './platform/exit.ts'
import type { Homework } from './platform/homework.ts'
import type { Keep } from './platform/keep.ts'
import type { Library } from './platform/library.ts'
import type { PracticeShelf } from './platform/practice-shelf.ts'
import type { Preferences } from './platform/preferences.ts'
import type { Presenter } from './platform/presenter.ts'
import type { Router } from './platform/router.ts'
import type { Shelf } from './platform/shelf.ts'
import type { Whose } from './platform/whose.ts'

/** A map that a page wants to have drawn on the stage, in a window of the page's own. */
export interface MapCue {
  readonly frame: HTMLElement
  readonly sheet: ReadonlySignal<{
    readonly width: number
    readonly height: number
    readonly paper: string
    readonly direction: 'ltr' | 'rtl'
    drawingAt(zoom: number): SvgNode
  }>
  readonly look: ReadonlySignal<{ readonly view: View; readonly glides: boolean }>
  readonly walker: ReadonlySignal<{ readonly portrait: string; readonly at: Point } | null>
  /** Whether the stage shows it; until then, and where the stage cannot come, the page draws it. */
  readonly isShown: Signal<boolean>
}

/** What the stage is told. Pages write it, the stage reads it; neither knows the other. */
export interface StageCues {
  /** The scene whose people are on the stage; none on pages without one. */
  readonly scene: Signal<string | null>
  readonly place: Signal<'chat' | 'debrief' | 'wall'>
  readonly mood: Signal<Mood>
  readonly pressure: Signal<Pressure>
  /** Somebody knows by now: dawn, at once and for good. */
  readonly told: Signal<boolean>
  /** How many messages have arrived: each one glows from the phone. */
  readonly arrivals: Signal<number>
  /** Where ballots fly when a class's vote is revealed: to this spot in CSS pixels, so many, with a letter on them. */
  readonly ballots: Signal<readonly BallotTarget[]>
  /** The map that is looked at, on a page that has one. */
  readonly map: Signal<MapCue | null>
}

/** The beginning of one reply's bar. */
export interface BallotTarget {
  readonly x: number
  readonly y: number
  readonly count: number
  readonly letter: string
}

/** Everything that a page or a panel may use; put together in `main.tsx`. */
export interface App {
  readonly i18n: I18n
  readonly preferences: Preferences
  readonly router: Router
  readonly shelf: Shelf
  readonly whose: Whose
  /** Opened by the first page of practice; taken away when everything was forgotten or somebody else is here. */
  readonly practice: Signal<PracticeShelf | null>
  /** Likewise what whoever gives a talk has typed in, by the first page that needs it. */
  readonly presenter: Signal<Presenter | null>
  /** None until a list is opened on this device. */
  readonly homework: ReadonlySignal<Homework | null>
  /** Fetches what keeps homework. @throws where there is no network. */
  bringHomework(): Promise<Homework>
  /** Whether a school's LMS shows this: its list is where everything starts, and it keeps the place. */
  readonly inLms: boolean
  readonly library: Library
  /** The scene that is being checked in this tab. */
  readonly atHand: Signal<SceneAtHand | null>
  readonly clock: Clock
  /** The device's own storage, for what a page keeps by itself; `records.ts` lists all of it. */
  readonly keep: Keep
  readonly exit: Exit
  readonly cues: StageCues
  /** A run that was just rewound, or left for a look at help: the play page goes on with it at once. */
  readonly rewound: Signal<Run | null>
  /** The place of a practice round that was left for a look at help: it goes on at once. */
  readonly leftRound: Signal<string | null>
  /** Whether messages arrive without typing pauses, as asked for in the address. */
  readonly instant: boolean
  /** The seed of a new run. */
  newSeed(): number
  /** Says something to a screen reader without moving its focus. */
  announce(text: string): void
  forgetAll(): void
}

const AppContext = createContext<App | null>(null)
/** Hands the app to all pages and panels inside. */
export const AppProvider = AppContext.Provider

/** The app, inside of any page or panel. @throws outside of `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp: expected an AppProvider around this panel')
  return app
}
