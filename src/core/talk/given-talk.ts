import { type Lesson, type Story, startLesson } from '../lesson/index.ts'
import { type PlannedStep, planOf } from './plan.ts'
import type { Length, Stretch, Talk, TalkStep } from './talk.ts'

/** What whoever gives a talk settles before it. */
export interface TalkSetup {
  readonly talk: string
  readonly length: Length
  /** The language of the hall; the notes have their own. */
  readonly language: string
  /** Steps that are left out, by id. */
  readonly without: readonly string[]
  /** Person → which of the other names; 0 is the own. One set for each scene. */
  readonly names: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Orders replies. */
  readonly seed: number
  /** White paper and black ink, for a hall with the sun in it. */
  readonly glare: boolean
  /** The local number, and whose it is, as typed. */
  readonly local: { readonly service?: string | undefined; readonly number?: string | undefined }
}

/** What the hall sees in place of the talk: nothing else, a calm screen, the dark, or how devices join. */
export const SCREENS = ['on', 'paused', 'black', 'join'] as const
export type Screen = (typeof SCREENS)[number]

/** A talk under way: all that is needed to go on after a reload. Nobody in it has a name. */
export interface GivenTalk {
  readonly setup: TalkSetup
  readonly step: string
  /** Inside a step: which sign, which of the steps to take, whether an ending is shown. */
  readonly part: number
  readonly screen: Screen
  /** What the hall has played, by the step in which it did. */
  readonly plays: Readonly<Record<string, Lesson>>
  /** Whether devices decide from here on, rather than as the script has it. */
  readonly devices?: boolean | undefined
  /** Votes opened so far in the whole talk: no two of them have the same number. */
  readonly votes?: number | undefined
  /** When it began, in milliseconds since 1970; absent before. */
  readonly begun?: number | undefined
}

/** What stays the same through a talk: its script, and for each step with a chat the scene as the hall plays it. */
export interface TalkStory {
  readonly talk: Talk
  readonly stories: Readonly<Record<string, Story>>
}

/** The steps of a talk as it was set up, with their times. */
export function plannedSteps(talk: Talk, { length, without }: TalkSetup): readonly PlannedStep[] {
  return planOf({ ...talk, steps: talk.steps.filter(({ id }) => !without.includes(id)) }, length)
}

/** A talk before its first word. */
export function startTalk(talk: Talk, setup: TalkSetup): GivenTalk {
  const [first] = plannedSteps(talk, setup)
  return { setup, step: first?.step.id ?? '', part: 0, screen: 'on', plays: {} }
}

/** The step that a talk is in; the first one where the script has changed since. */
export function stepNow({ setup, step }: GivenTalk, talk: Talk): TalkStep | undefined {
  const planned = plannedSteps(talk, setup)
  return (planned.find((each) => each.step.id === step) ?? planned[0])?.step
}

/** A stretch of a scene that the hall is about to play. */
export interface Played {
  readonly step: string
  readonly stretch: Stretch
  readonly story: Story
  readonly lesson: Lesson
}

/** What the hall plays in a step, as far as it has come; nothing where it plays nothing. */
export function playedIn(
  given: GivenTalk,
  { talk, stories }: TalkStory,
  step?: TalkStep,
): Played | undefined {
  const here = step ?? stepNow(given, talk)
  const story = stories[here?.id ?? '']
  if (here?.wall.type !== 'play' || !story) return undefined
  const { stretch } = here.wall
  const lesson = given.plays[here.id] ?? firstMoment(given.setup, stretch)
  const { votes = 0 } = given
  return { step: here.id, stretch, story, lesson: lesson.votes < votes ? { ...lesson, votes } : lesson }
}

/** A hall plays as a class does: the story is the same, only that it begins in its midst. */
function firstMoment({ seed, language, names }: TalkSetup, { scene, by }: Stretch): Lesson {
  const start = startLesson({
    scene,
    seed,
    length: 20,
    shape: 'together',
    way: by,
    groupDevices: false,
    weigh: false,
    calm: true,
    language,
    names: names[scene] ?? {},
  })
  return { ...start, step: 'chat', shown: 1 }
}
