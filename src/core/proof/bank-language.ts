import type { AgeBand } from '../judgement/bank.ts'
import type { BankReading, ChatReading, PlacedText } from '../judgement/read-bank.ts'
import { errorAt, type Problem } from '../scene/problem.ts'
import { type CharterCast, checkCharter } from './charter.ts'
import { type Reading, readingOf } from './reading-grade.ts'
import { WordLists } from './word-list.ts'

const AGES: Readonly<Record<AgeBand, readonly [number, number]>> = {
  '9-12': [9, 12],
  '9-17': [9, 17],
  '13-17': [13, 17],
}

/** Chats that suit children read at their grade, those for teens alone at theirs. */
export type BankReaders = 'children' | 'teens'

/** How the bank reads in one language, and what is wrong with its texts there. */
export interface LanguageProof {
  readonly language: string
  readonly grades: Readonly<Partial<Record<BankReaders, Reading>>>
  readonly problems: readonly Problem[]
}

interface Part {
  readonly scene: CharterCast
  readonly readers: BankReaders
  readonly texts: readonly PlacedText[]
}

/** Holds all texts of the bank against the charter and the reading grades, in one language. */
export function proveBankLanguage(reading: BankReading, language: string): LanguageProof {
  const parts = partsIn(reading, language)
  const lists = new WordLists(language)
  const found = (['children', 'teens'] as const).map((readers) => {
    const texts = parts.filter((part) => part.readers === readers).flatMap((part) => part.texts)
    const told = texts.filter(({ kind }) => kind !== 'name').map(({ text }) => text)
    return [readers, readingOf(told, language, readers)] as const
  })
  const grades = Object.fromEntries(found.flatMap(([readers, grade]) => (grade ? [[readers, grade]] : [])))
  const file = reading.locales[language]?.file ?? reading.placeOf([]).file
  const charter = parts.flatMap(({ scene, texts }) => [
    ...checkCharter({ scene, language, texts }, lists),
    ...verdictProblems(texts, lists),
  ])
  return { language, grades, problems: [...charter, ...hardProblems(grades, file)] }
}

function partsIn(reading: BankReading, language: string): readonly Part[] {
  const { source } = reading.locales[language] ?? {}
  const isOwn = language === reading.language || source === undefined
  const translated = (part: PlacedText, prefix: string): readonly PlacedText[] => {
    const text = reading.texts[language]?.[part.id]
    const placeOf = () => (isOwn ? part.placeOf() : source.placeOf([part.id]))
    return text === undefined ? [] : [{ ...part, id: part.id.slice(prefix.length), text, placeOf }]
  }
  const chats = reading.chats.map(({ chat, texts }) => ({
    scene: castOf(chat),
    readers: chat.ages === '13-17' ? ('teens' as const) : ('children' as const),
    texts: texts.flatMap((part) => translated(part, `${chat.id}.`)),
  }))
  const shared = {
    scene: { people: {}, ages: AGES['9-17'], place: {}, beats: {} },
    readers: 'children' as const,
    texts: reading.fine.flatMap((part) => translated(part, '')),
  }
  return [...chats, shared]
}

/** The teen's name can be swapped: written out, the old one would stay behind. */
function castOf({ people, ages }: ChatReading['chat']): CharterCast {
  const cast = Object.entries(people).map(([key, { role }]) => {
    return [key, { role, otherNames: role === 'teen' ? 1 : 0 }] as const
  })
  return { people: Object.fromEntries(cast), ages: AGES[ages], place: {}, beats: {} }
}

function verdictProblems(texts: readonly PlacedText[], lists: WordLists): Problem[] {
  return texts.flatMap(({ id, kind, text, placeOf }) => {
    if (kind !== 'feedback') return []
    const found = lists.find('verdict', { text, kind, byTeen: false, youngest: false })
    return found ? [errorAt(placeOf(), 'verdict-word', `"${found.word}" in "${id}": ${found.reason}`)] : []
  })
}

function hardProblems(grades: LanguageProof['grades'], file: string): Problem[] {
  return Object.entries(grades).flatMap(([readers, grade]) => {
    if (!grade?.isTooHard) return []
    const value = Math.round(grade.value * 10) / 10
    const is =
      grade.measure === 'flesch-kincaid' ? `grade ${value} (at most` : `an ease of ${value} (at least`
    const message = `the chats for ${readers} read at ${is} ${grade.limit}): use shorter words and sentences.`
    return [errorAt({ file, line: 1 }, 'reading-too-hard', message)]
  })
}
