import type { Source } from '../debrief/signs.ts'
import { errorAt, type Place, type Problem } from '../scene/problem.ts'
import { WordLists } from './word-list.ts'

/** A text that may state a figure, in one language, and who says so where it is a claim. */
export interface Statement {
  readonly id: string
  readonly text: string
  /** Absent where the text is no claim. */
  readonly sources?: readonly Source[] | undefined
  readonly placeOf: () => Place
}

/** Shares, years and large numbers; numbers to call in danger are none, and stand in the list of help. */
const FIGURE = /\d[\d.,\s]*\s?%|\b(?:19|20)\d\d\b|(?<![\d-])\d{1,3}(?:[.,\s]\d{3})+\b|\b\d{3,}\b/u
const EMERGENCY = /\b(?:911|999|112|000|111|988|9-8-8|101|3018)\b/g

/** Holds what is stated against its sources: a figure names who says so and the year; boys are never named alone. */
export function checkStatements(
  statements: readonly Statement[],
  language: string,
  lists: WordLists = new WordLists(language),
): readonly Problem[] {
  return statements.flatMap((statement) => {
    const figure = figureIn(statement.text, lists)
    return [
      ...(figure === undefined ? [] : sourceProblems(statement, figure)),
      ...boysProblems(statement, lists),
    ]
  })
}

/** How many claims state a figure. */
export function figuresIn(statements: readonly Statement[], lists: WordLists): readonly Statement[] {
  return statements.filter(
    ({ text, sources }) => sources !== undefined && figureIn(text, lists) !== undefined,
  )
}

function figureIn(text: string, lists: WordLists): string | undefined {
  const counted = FIGURE.exec(text.replace(EMERGENCY, ''))?.[0].trim()
  if (counted !== undefined) return counted
  return lists.find('figures', { text, kind: 'note', byTeen: false, youngest: false })?.word
}

function sourceProblems({ id, sources, placeOf }: Statement, figure: string): Problem[] {
  if (sources === undefined) {
    const message = `"${figure}" in "${id}" is a figure, and nobody says so: make it a claim with its sources.`
    return [errorAt(placeOf(), 'claim-unsourced', message)]
  }
  if (sources.every(({ year }) => year !== undefined)) return []
  const message = `"${figure}" in "${id}" is a figure: each of its sources needs a year.`
  return [errorAt(placeOf(), 'claim-undated', message)]
}

function boysProblems({ id, text, placeOf }: Statement, lists: WordLists): Problem[] {
  const say = (category: 'boys' | 'everyone') =>
    lists.find(category, { text, kind: 'note', byTeen: false, youngest: false })
  const boys = say('boys')
  if (boys === undefined || say('everyone') !== undefined) return []
  const message = `"${boys.word}" in "${id}" stands alone: say in the same breath that it happens to girls and to everyone else, too.`
  return [errorAt(placeOf(), 'boys-alone', message)]
}
