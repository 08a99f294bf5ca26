import { errorAt, inReadingOrder, type Problem } from '../scene/problem.ts'
import type { SceneReading } from '../scene/read-scene.ts'
import type { Scene, Texts } from '../scene/scene.ts'
import type { TalkReading } from '../talk/read-talk.ts'
import { LENGTHS, type Talk } from '../talk/talk.ts'
import { proveTalkLanguage } from './talk-language.ts'
import { checkStretches, type SignKnowledge, type StepReport } from './talk-stretches.ts'
import { checkPace, type LengthSummary, lengthProblems, summariesOf, type TalkWords } from './talk-times.ts'

/** What a talk is held against: the scenes, the signs, and the words of the cards by language. */
export interface TalkKnowledge {
  readonly scenes: readonly SceneReading[]
  readonly signs: readonly SignKnowledge[]
  readonly cards: Readonly<Record<'signs' | 'advice', Readonly<Record<string, Texts>>>>
}

/** What is known of a talk after the check. */
export interface TalkSummary {
  readonly id: string
  readonly lengths: readonly LengthSummary[]
}

/** The outcome of the whole check of one talk. */
export interface TalkProof {
  readonly problems: readonly Problem[]
  /** Absent where the talk could not be read. */
  readonly summary?: TalkSummary
}

/** The whole check of one talk: what the reader found, its times, its stretches, and its words in every language. */
export function proveTalk(reading: TalkReading, knowledge: TalkKnowledge): TalkProof {
  const { talk, placeOf } = reading
  if (talk === undefined) return { problems: reading.problems }
  const scenes = new Map(knowledge.scenes.flatMap(({ scene }) => (scene ? [[scene.id, scene] as const] : [])))
  const found: Problem[] = []
  const report: StepReport = (at, { key, code, message }) =>
    found.push(errorAt(placeOf(['steps', at, ...key.map(asStep)]), code, message))
  for (const message of lengthProblems(talk)) found.push(errorAt(placeOf(['lengths']), 'talk-times', message))
  for (const message of lacks(talk)) found.push(errorAt(placeOf(['steps']), 'talk-lacks', message))
  checkStretches(talk, scenes, knowledge.signs, report)
  const words = Object.entries(reading.texts).map(([language, texts]) =>
    wordsIn(language, texts, talk, scenes, knowledge),
  )
  for (const each of words) checkPace(talk, scenes, each, report)
  const languages = words.flatMap(({ language }) =>
    proveTalkLanguage(reading, talk, language, knowledge.scenes),
  )
  return {
    problems: inReadingOrder([...reading.problems, ...found, ...languages]),
    summary: { id: talk.id, lengths: summariesOf(talk, scenes, words) },
  }
}

/** Keys into lists are numbers. */
function asStep(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key
}

function wordsIn(
  language: string,
  texts: Texts,
  { language: own }: Talk,
  scenes: ReadonlyMap<string, Scene>,
  knowledge: TalkKnowledge,
): TalkWords {
  const of = (byLanguage: Readonly<Record<string, Texts>>) => byLanguage[language] ?? byLanguage[own] ?? {}
  const ofScene = (id: string) => of(knowledge.scenes.find(({ scene }) => scene?.id === id)?.texts ?? {})
  return {
    language,
    talk: texts,
    scenes: new Map([...scenes.keys()].map((id) => [id, ofScene(id)])),
    signs: of(knowledge.cards.signs),
    advice: of(knowledge.cards.advice),
  }
}

/** What no talk of any length may do without. */
function lacks({ audience, lengths, steps }: Talk): string[] {
  return LENGTHS.filter((length) => lengths.includes(length)).flatMap((length) => {
    const shown = steps.filter((step) => step.lengths.includes(length)).map(({ wall }) => wall.type)
    const without: string[] = []
    if (!shown.includes('help'))
      without.push('opens help together ("show: help"), so that opening it says nothing')
    if (!shown.includes('steps')) without.push('says what to do ("show: steps")')
    if (audience !== 'adults' && !shown.includes('play')) without.push('plays a part of a scene ("play")')
    return without.map((what) => `no step of the ${length} minutes ${what}.`)
  })
}
