import { LETTERS } from '../room/letters.ts'
import { type Completion, type RecordProblem, readRecordCode } from './record-code.ts'

/** A pasted row: what stands before the code (never sent or kept), and the code. */
export interface PastedRow {
  /** Its number among the rows that are not empty, from 1. */
  readonly number: number
  readonly label: string
  readonly code: string
}

/** What is to be said of a row. */
export type CheckedRow = PastedRow &
  (
    | {
        readonly type: 'record'
        readonly completion: Completion
        /** The other rows that hold the same record: one of them may be a copy. */
        readonly sameAs: readonly number[]
      }
    | { readonly type: 'problem'; readonly problem: RecordProblem | 'empty' }
  )

/** More rows than a school has students in a grade. */
export const MOST_ROWS = 2000

/** Codes as they are shown, wherever in a row they stand. */
const SHOWN = /(?<![\p{L}\p{N}])[a-z0-9]{4}(?:[-–—.· ][a-z0-9]{4}){4}(?![\p{L}\p{N}])/iu
/** With fewer than these it is hardly what somebody meant as a code. */
const FEWEST_LETTERS = 8
/** What stands between the columns of a table, or between a name and its code. */
const COLUMNS = /[\t;,]/

/** The rows of a pasted column or table; a row without anything that could be a code is kept, too. */
export function pastedRows(text: string): readonly PastedRow[] {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim())
  return lines
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(0, MOST_ROWS)
    .map((line, index) => ({ number: index + 1, ...partsOf(line) }))
}

function partsOf(line: string): { readonly label: string; readonly code: string } {
  const shown = SHOWN.exec(line)?.[0]
  const cells = line.split(COLUMNS).map((cell) => cell.trim())
  const code = shown ?? cells.findLast(isLikeCode) ?? ''
  const label = code === '' ? line : line.replace(code, '')
  return { label: label.split(COLUMNS).map(trimmed).filter(Boolean).join(', '), code: trimmed(code) }
}

/** Hardly any vowel in it, as in no name: a code, be it one in which letters went missing. */
function isLikeCode(cell: string): boolean {
  const letters = [...cell.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')]
  const ours = letters.filter((letter) => LETTERS.includes(letter)).length
  return letters.length >= FEWEST_LETTERS && ours >= letters.length * 0.8
}

function trimmed(text: string): string {
  return text.replace(/^["'\s:]+|["'\s:]+$/g, '')
}

/** Checks every row against one assignment, and the rows against each other. */
export function checkRows(
  assignmentCode: string,
  tasks: number,
  rows: readonly PastedRow[],
): readonly CheckedRow[] {
  const read = rows.map((row) => ({ row, found: readRecordCode(assignmentCode, tasks, row.code) }))
  const numbers = new Map<number, number[]>()
  for (const { row, found } of read) {
    if (found.type !== 'record') continue
    const { serial } = found.completion
    numbers.set(serial, [...(numbers.get(serial) ?? []), row.number])
  }
  return read.map(({ row, found }): CheckedRow => {
    if (row.code === '') return { ...row, type: 'problem', problem: 'empty' }
    if (found.type === 'problem') return { ...row, ...found }
    const same = numbers.get(found.completion.serial) ?? []
    return {
      ...row,
      type: 'record',
      completion: found.completion,
      sameAs: same.filter((each) => each !== row.number),
    }
  })
}
