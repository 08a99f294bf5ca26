import type { CheckedRow } from '../../../core/homework/index.ts'
import { csvOf } from '../../../core/room/csv.ts'
import type { App } from '../../app.ts'

/** What is wrong with a file, beside what can be wrong with a code. */
export type FileProblem = 'unsealed' | 'not-a-record'

/** A row of results: of a pasted code, or of a file. */
export type ResultRow =
  | CheckedRow
  | {
      readonly number: number
      readonly label: string
      readonly code: string
      readonly type: 'problem'
      readonly problem: FileProblem
    }

/** How good a row is: to be counted, and to be seen at a glance. */
export type Verdict = 'whole' | 'partly' | 'twice' | 'wrong'

/** The verdict on a row. */
export function verdictOf(row: ResultRow): Verdict {
  if (row.type === 'problem') return 'wrong'
  if (row.sameAs.length > 0) return 'twice'
  return row.completion.done.every(Boolean) ? 'whole' : 'partly'
}

/** The result of a row in words. */
export function resultText({ i18n }: App, row: ResultRow): string {
  if (row.type === 'problem') return i18n.t(`assign.check-${row.problem}`)
  const whole = row.completion.done.every(Boolean)
  const rows = i18n.list(row.sameAs.map(String))
  return row.sameAs.length > 0
    ? i18n.t('assign.check-same', { count: row.sameAs.length, rows })
    : i18n.t(whole ? 'assign.check-whole' : 'assign.check-partly')
}

/** How many parts of a record are done, in words. */
export function doneText({ i18n }: App, row: ResultRow): string {
  if (row.type === 'problem') return ''
  const { done } = row.completion
  return i18n.t('assign.check-of', { done: done.filter(Boolean).length, count: done.length })
}

/** All results as a table for a spreadsheet. */
export function resultsCsv(app: App, rows: readonly ResultRow[]): string {
  const { i18n } = app
  const heads = (['row', 'who', 'result', 'done', 'minutes', 'codes'] as const).map((head) =>
    i18n.t(`assign.check-${head}`),
  )
  const minutes = (row: ResultRow) => (row.type === 'record' ? row.completion.minutes : '')
  return csvOf([
    heads,
    ...rows.map((row) => [
      row.number,
      row.label,
      resultText(app, row),
      doneText(app, row),
      minutes(row),
      row.code,
    ]),
  ])
}
