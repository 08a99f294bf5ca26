import type { Scene, Texts } from '../scene/scene.ts'
import { minutesOf, planOf } from '../talk/plan.ts'
import type { Length, Talk, TalkStep } from '../talk/talk.ts'
import { stretchTimes } from './stretch-times.ts'
import { type Pace, paceOf, SECONDS_FOR_HELP, secondsToAnswer } from './talk-pace.ts'
import type { StepReport } from './talk-stretches.ts'
import { wordsIn } from './word-count.ts'

/** A talk may end so many minutes before its time, for the latecomers and the last question. */
const MOST_SLACK = 1

/** The words of one language that a talk reads out: its own, those of its scenes, the signs' and the steps'. */
export interface TalkWords {
  readonly language: string
  readonly talk: Texts
  readonly scenes: ReadonlyMap<string, Texts>
  readonly signs: Texts
  readonly advice: Texts
}

/** Whether the minutes of each length add up, told at the key `lengths`. */
export function lengthProblems(talk: Talk): readonly string[] {
  return talk.lengths.flatMap((length) => {
    const sum = minutesOf(talk, length)
    if (sum <= length && sum >= length - MOST_SLACK) return []
    return [
      `the steps of the ${length} minutes add up to ${sum}: at least ${length - MOST_SLACK}, at most ${length}.`,
    ]
  })
}

/** How long a step takes at least, said without haste, in minutes: by the longest way where a hall decides. */
export function minutesNeeded(
  { id, spoken, wall }: TalkStep,
  talk: Talk,
  scenes: ReadonlyMap<string, Scene>,
  words: TalkWords,
): number {
  const pace = paceOf(talk.audience, words.language)
  const say = (text: string | undefined) => pace.toSay(text ?? '')
  const said = spoken.reduce((sum, _, at) => sum + say(words.talk[`${id}.say.${at + 1}`]), 0)
  switch (wall.type) {
    case 'ask':
      return (said + say(words.talk[`${id}.ask`]) + secondsToAnswer(wall.how)) / 60
    case 'play': {
      const scene = scenes.get(wall.stretch.scene)
      const texts = words.scenes.get(wall.stretch.scene) ?? {}
      const times = scene && stretchTimes(scene, texts, wall.stretch, pace)
      return said / 60 + (times?.longest ?? 0)
    }
    case 'signs': {
      const cards = wall.signs.flatMap((sign) => ['name', 'did', 'helps'].map((part) => `${sign}.${part}`))
      return (said + cards.reduce((sum, card) => sum + say(words.signs[card]), 0)) / 60
    }
    case 'steps':
      return (said + stepWords(talk, words.advice, pace)) / 60
    case 'help':
      return (said + SECONDS_FOR_HELP) / 60
    default:
      return said / 60
  }
}

function stepWords({ audience }: Talk, advice: Texts, pace: Pace): number {
  const isOfSteps =
    audience === 'children' ? /^stepsYoung\.[\w-]+\.(name|do)$/ : /^(steps\.[\w-]+|tell)\.(name|do)$/
  const read = Object.entries(advice).filter(([id]) => isOfSteps.test(id))
  return read.reduce((sum, [, text]) => sum + pace.toSay(text), 0)
}

/** Whether each step can be said in its minutes, in one language. */
export function checkPace(
  talk: Talk,
  scenes: ReadonlyMap<string, Scene>,
  words: TalkWords,
  report: StepReport,
): void {
  for (const [at, step] of talk.steps.entries()) {
    const needed = minutesNeeded(step, talk, scenes, words)
    if (needed <= step.minutes) continue
    const half = Math.ceil(needed * 2) / 2
    const message = `step "${step.id}" takes ${needed.toFixed(1)} minutes in "${words.language}", but has ${step.minutes}: give it ${half}, or say less.`
    report(at, { key: ['minutes'], code: 'too-fast', message })
  }
}

/** What is known of a talk of one length: for a terminal. */
export interface LengthSummary {
  readonly length: Length
  readonly steps: number
  readonly planned: number
  /** By language: words to say, and the minutes that everything takes at that language's pace. */
  readonly spoken: Readonly<Record<string, { readonly words: number; readonly minutes: number }>>
}

/** Measures a talk in each of its lengths. */
export function summariesOf(
  talk: Talk,
  scenes: ReadonlyMap<string, Scene>,
  words: readonly TalkWords[],
): readonly LengthSummary[] {
  return talk.lengths.map((length) => {
    const steps = planOf(talk, length).map(({ step }) => step)
    const spoken = words.map((each) => {
      const said = steps.flatMap(({ id, spoken: all }) =>
        all.map((_, at) => each.talk[`${id}.say.${at + 1}`]),
      )
      const minutes = steps.reduce((sum, step) => sum + minutesNeeded(step, talk, scenes, each), 0)
      return [each.language, { words: said.reduce((sum, text) => sum + wordsIn(text ?? ''), 0), minutes }]
    })
    return {
      length,
      steps: steps.length,
      planned: minutesOf(talk, length),
      spoken: Object.fromEntries(spoken),
    }
  })
}
