import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { wordsOf } from './word-count.ts'

/** How hard a text is to read, on the measure of its language. */
export interface Reading {
  readonly measure: 'flesch-kincaid' | 'kandel-moles'
  readonly value: number
  /** The most (Flesch-Kincaid, a school grade) or the least (Kandel-Moles, ease from 0 to 100) that is right. */
  readonly limit: number
  readonly isTooHard: boolean
}

/** A scene's limits: grade 6 for teens, grade 4 where all readers are under 13. */
const GRADE = { teens: 6, children: 4 }
/** 70 is "fairly easy" (about the end of elementary school), 80 is "easy", on the scale of Flesch. */
const EASE = { teens: 70, children: 80 }
/** On fewer words than this both measures say nothing. */
const FEWEST_WORDS = 100

/** What is longer is no word, and would take long to be taken apart. */
const LONGEST_WORD = 60

/** A type, not an interface: the library asks for an index signature. */
type Counts = {
  sentence: number
  word: number
  syllable: number
}

/** Measures all texts of a scene together; nothing for a language without a measure or for a very short text. */
export function readingOf(
  texts: readonly string[],
  language: string,
  readers: 'teens' | 'children',
): Reading | undefined {
  const isFrench = language.startsWith('fr')
  if (!isFrench && !language.startsWith('en')) return undefined
  const counts = countIn(texts, isFrench ? frenchSyllables : syllable)
  if (counts.word < FEWEST_WORDS) return undefined
  if (isFrench) {
    const value = kandelMoles(counts)
    return { measure: 'kandel-moles', value, limit: EASE[readers], isTooHard: value < EASE[readers] }
  }
  const value = fleschKincaid(counts)
  return { measure: 'flesch-kincaid', value, limit: GRADE[readers], isTooHard: value > GRADE[readers] }
}

function countIn(texts: readonly string[], syllablesOf: (word: string) => number): Counts {
  const counts: Counts = { sentence: 0, word: 0, syllable: 0 }
  for (const text of texts) {
    for (const sentence of text.split(/[.!?…]+/)) {
      const words = wordsOf(sentence)
      if (words.length === 0) continue
      counts.sentence += 1
      counts.word += words.length
      for (const word of words) counts.syllable += Math.max(1, syllablesOf(word.slice(0, LONGEST_WORD)))
    }
  }
  return counts
}

/** Kandel and Moles (1958), Flesch's reading ease fitted to French: 209 - 1.15 words a sentence - 68 syllables a word. */
function kandelMoles({ sentence, word, syllable: syllables }: Counts): number {
  return 209 - 1.15 * (word / sentence) - 68 * (syllables / word)
}

/** Groups of vowels, without a mute final e; `é` and letters with two dots begin a syllable of their own. */
export function frenchSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu|gu(?=[eéèêiy])/g, (pair) => pair[0] ?? '')
    .replace(/(?<=[aeiouéè])y(?=[aeiouéè])/g, 'j')
  const groups = plain.match(/[éïëü]|[aàâeèêiîoôuùûyœæ]+/g)?.length ?? 0
  const isMute = /[^aàâeèêiîoôuùûyœæ]es?$/.test(plain)
  return Math.max(1, isMute ? groups - 1 : groups)
}
