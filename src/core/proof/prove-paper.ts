import type { PaperReading } from '../paper/read-paper.ts'
import type { Code } from '../scene/codes.ts'
import { errorAt, inReadingOrder, type Place, type Problem } from '../scene/problem.ts'
import { type Reading, readingOf } from './reading-grade.ts'
import { checkStatements } from './talk-claims.ts'
import { type WordCategory, WordLists } from './word-list.ts'

/** What no paper says either; grown-ups may read of harm and of sexual content by its name. */
const WORD_CODES: readonly (readonly [WordCategory, Code])[] = [
  ['blame', 'blame'],
  ['sexual', 'sexual-word'],
  ['platforms', 'real-platform'],
]

/** What is known of a paper after the check. */
export interface PaperProof {
  readonly problems: readonly Problem[]
  /** How hard it reads, by language, where it has a measure. */
  readonly reading: Readonly<Record<string, Reading>>
}

/** The whole check of one paper: what the reader found, the charter's words, and who says so, in every language. */
export function provePaper(reading: PaperReading): PaperProof {
  if (reading.paper === undefined) return { problems: reading.problems, reading: {} }
  const languages = Object.entries(reading.texts)
  const grades = languages.flatMap(([language, texts]) => {
    const grade = readingOf(Object.values(texts), language, 'teens')
    return grade ? [[language, grade] as const] : []
  })
  return {
    problems: inReadingOrder([
      ...reading.problems,
      ...languages.flatMap(([language]) => languageProblems(reading, language)),
    ]),
    reading: Object.fromEntries(grades),
  }
}

function languageProblems(reading: PaperReading, language: string): readonly Problem[] {
  const { source } = reading.locales[language] ?? {}
  const lists = new WordLists(language)
  const parts = reading.parts.flatMap((part) => {
    const text = reading.texts[language]?.[part.id]
    const placeOf = (): Place => source?.placeOf([part.id]) ?? reading.placeOf(part.path)
    return text === undefined ? [] : [{ ...part, text, placeOf }]
  })
  return [
    ...checkStatements(parts, language, lists),
    ...parts.flatMap(({ id, text, placeOf }) =>
      WORD_CODES.flatMap(([category, code]) => {
        const found = lists.find(category, { text, kind: 'note', byTeen: false, youngest: false })
        return found ? [errorAt(placeOf(), code, `"${found.word}" in "${id}": ${found.reason}`)] : []
      }),
    ),
  ]
}
