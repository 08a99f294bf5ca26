import { errorAt, type Place, type Problem } from '../scene/problem.ts'
import type { Audience } from '../talk/talk.ts'
import type { TalkTextKind } from '../talk/talk-texts.ts'
import { wordsIn } from './word-count.ts'

/** Words that fit into one breath, so that a sentence can be said by somebody who sees it for the first time. */
const LONGEST_SENTENCE: Readonly<Record<Audience, number>> = { children: 18, teens: 21, adults: 24 }
/** Words that the eye takes in at a glance, before it looks up again. */
const LONGEST_PARAGRAPH = 60
/** What can be read from the last row at once. */
const LONGEST_HALL_LINE = 64
const MOST_HALL_LINES = 5

const SPOKEN: ReadonlySet<TalkTextKind> = new Set(['said', 'claim', 'over', 'question'])

/** A text of a talk in one language. */
export interface SpokenText {
  readonly id: string
  readonly text: string
  readonly kind: TalkTextKind
  readonly placeOf: () => Place
}

/** Whether each sentence can be said, and each line of the hall be read from the back. */
export function checkSpeech(texts: readonly SpokenText[], audience: Audience): readonly Problem[] {
  return texts.flatMap((part) => [
    ...(SPOKEN.has(part.kind) ? breathProblems(part, audience) : []),
    ...(part.kind === 'hall' ? hallProblems(part) : []),
  ])
}

function breathProblems({ id, text, placeOf }: SpokenText, audience: Audience): Problem[] {
  const most = LONGEST_SENTENCE[audience]
  const long = sentencesOf(text).find((sentence) => wordsIn(sentence) > most)
  const all = wordsIn(text)
  if (long !== undefined) {
    const message = `a sentence in "${id}" has ${wordsIn(long)} words; ${most} fit into a breath: "${begin(long)}"`
    return [errorAt(placeOf(), 'hard-to-say', message)]
  }
  if (all <= LONGEST_PARAGRAPH) return []
  const message = `"${id}" has ${all} words; ${LONGEST_PARAGRAPH} are the most between two glances. Make two of it.`
  return [errorAt(placeOf(), 'hard-to-say', message)]
}

function hallProblems({ id, text, placeOf }: SpokenText): Problem[] {
  const at = Number(id.split('.').at(-1))
  if (at === MOST_HALL_LINES + 1) {
    const message = `"${id}" is a line too many: the hall reads at most ${MOST_HALL_LINES}.`
    return [errorAt(placeOf(), 'hall-too-full', message)]
  }
  const length = [...text].length
  if (length <= LONGEST_HALL_LINE) return []
  const message = `"${id}" has ${length} characters; ${LONGEST_HALL_LINE} can be read from the last row. Say the rest.`
  return [errorAt(placeOf(), 'hall-too-full', message)]
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…:;])["”»’)]*\s+/u).filter((sentence) => sentence.trim() !== '')
}

function begin(sentence: string): string {
  return sentence.length > 50 ? `${sentence.slice(0, 47)}…` : sentence
}
