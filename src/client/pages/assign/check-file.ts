import { checkRows, readRecordFile } from '../../../core/homework/index.ts'
import type { ResultRow } from './result-row.ts'

/** A file that was chosen. */
interface ChosenFile {
  readonly name: string
  readonly text: string
}

/** Checks files by their seals, and the codes in them against each other. */
export function checkFile(list: string, tasks: number, files: readonly ChosenFile[]): readonly ResultRow[] {
  const read = files.map(({ name, text }, index) => ({
    row: { number: index + 1, label: name.slice(0, 120) },
    found: readRecordFile(list, text),
  }))
  const codes = read.flatMap(({ row, found }) =>
    found.type === 'file' ? [{ ...row, code: found.file.code }] : [],
  )
  const checked = new Map(checkRows(list, tasks, codes).map((row) => [row.number, row]))
  return read.map(({ row, found }): ResultRow => {
    const good = checked.get(row.number)
    if (good) return good
    const problem = found.type === 'problem' ? found.problem : 'not-a-record'
    return { ...row, code: '', type: 'problem', problem }
  })
}
