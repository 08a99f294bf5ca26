import type { Way } from '../room/ways.ts'
import type { AskWay, Audience } from '../talk/talk.ts'
import { wordsIn } from './word-count.ts'

/**
 * Words a minute of somebody who speaks to a hall, with the pauses in which it laughs and thinks. An assumption:
 * slower than a lecture (about 150), and slower still for children.
 */
const WORDS_A_MINUTE: Readonly<Record<Audience, number>> = { children: 120, teens: 130, adults: 135 }
/** The same thing takes about a tenth more words in French, which are shorter to say. */
const FRENCH_WORDS = 1.1

/** Seconds in which a message appears and the hall looks at it, besides being read aloud. */
export const SECONDS_A_MESSAGE = 1
/** Seconds to decide, besides reading the replies aloud. */
const SECONDS_TO_DECIDE: Readonly<Record<Way, number>> = {
  hands: 15,
  standing: 20,
  cards: 15,
  corners: 60,
  'eyes-closed': 25,
  'folded-cards': 45,
  devices: 30,
  leader: 5,
}
/** Seconds that answering takes, besides asking. */
const SECONDS_TO_ANSWER: Readonly<Record<AskWay, number>> = {
  aloud: 40,
  pairs: 60,
  quietly: 15,
  hands: 12,
  standing: 20,
  'eyes-closed': 20,
}
/** Seconds in which a hall looks at the page of help together. */
export const SECONDS_FOR_HELP = 40

/** How fast one speaks in a talk. */
export interface Pace {
  /** Seconds that it takes to say a text. */
  readonly toSay: (text: string) => number
}

/** The pace for an audience in a language. */
export function paceOf(audience: Audience, language: string): Pace {
  const words = WORDS_A_MINUTE[audience] * (language.startsWith('fr') ? FRENCH_WORDS : 1)
  return { toSay: (text) => (wordsIn(text) * 60) / words }
}

/** Seconds for a hall to decide in this way. */
export function secondsToDecide(way: Way): number {
  return SECONDS_TO_DECIDE[way]
}

/** Seconds for a hall to answer in this way. */
export function secondsToAnswer(way: AskWay): number {
  return SECONDS_TO_ANSWER[way]
}
