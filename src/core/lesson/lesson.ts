import type { BallotState } from '../room/ballot.ts'
import type { Decision, ShownTally, Way } from '../room/index.ts'
import type { Mark } from '../run/index.ts'
import type { Scene, Sign } from '../scene/scene.ts'
import type { Length, LessonStep, Shape } from './plan.ts'

/** What the leader settles before a lesson. */
export interface LessonSetup {
  readonly scene: string
  readonly seed: number
  readonly length: Length
  readonly shape: Shape
  /** How the class decides, as long as everybody may be seen choosing. */
  readonly way: Way
  /** Each device stands for a group. */
  readonly groupDevices: boolean
  /** A group's vote counts as many as sit behind the device. */
  readonly weigh: boolean
  /** The stage keeps its walls where they are: the default in a class. */
  readonly calm: boolean
  /** The language of the wall. */
  readonly language: string
  readonly place?: Scene['place'] | undefined
  /** Person → which of the other names; 0 is the own. */
  readonly names: Readonly<Record<string, number>>
}

/** One question to the class. */
export interface ClassVote {
  /** Rises with each opening: votes of an earlier one never count for a later. */
  readonly number: number
  readonly replies: readonly string[]
  readonly way: Way
  /** `asked`: the replies are on the wall, to be read and talked about. */
  readonly state: 'asked' | BallotState
  /** What the leader has counted, where no devices vote. */
  readonly typed: Readonly<Record<string, number>>
  /** What devices came to, once closed. */
  readonly shown?: ShownTally | undefined
  /** How it stood before the class talked and voted again. */
  readonly earlier?: ShownTally | undefined
}

/** A way through the scene, with what the class decided at each of its choices. */
export interface ClassWay {
  readonly replies: readonly string[]
  readonly decisions: readonly Decision[]
}

/** A lesson: all that the desk needs to go on after a reload, and the wall to show it. Nobody in it has a name. */
export interface Lesson extends ClassWay {
  readonly setup: LessonSetup
  readonly step: LessonStep
  /** Inside a step: which sign, which choice. */
  readonly at: number
  readonly paused: boolean
  /** How many entries of the transcript are on the wall. */
  readonly shown: number
  readonly vote?: ClassVote | undefined
  /** Votes opened so far. */
  readonly votes: number
  /** The class's own way, while another one is being played. */
  readonly own?: ClassWay | undefined
  /** Messages that the class called out, where it has no devices to mark them. */
  readonly called: readonly Mark[]
  /** Outcome codes that were typed at the desk. */
  readonly codes: readonly string[]
  /** Those that devices have sent. */
  readonly sent?: readonly string[] | undefined
  /** When it began, in milliseconds since 1970; absent before. */
  readonly begun?: number | undefined
}

/** What stays the same through a lesson. */
export interface Story {
  readonly scene: Scene
  /** All signs that there are. */
  readonly signs: readonly Sign[]
}

/** A lesson before its beginning. */
export function startLesson(setup: LessonSetup): Lesson {
  return {
    setup,
    step: 'rules',
    at: 0,
    paused: false,
    replies: [],
    decisions: [],
    shown: 0,
    votes: 0,
    called: [],
    codes: [],
  }
}
