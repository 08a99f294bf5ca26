import type { Code } from './codes.ts'

/** How bad a problem is: an error stops the build and the check, a warning is only said. */
export type Severity = 'error' | 'warning'

/** One thing that an author or translator can put right; `code` names its page in docs/guides/errors. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly code: Code
  readonly message: string
  readonly severity: Severity
}

/** A spot in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** A problem that must be put right. */
export function errorAt(place: Place, code: Code, message: string): Problem {
  return { ...spot(place), code, message: readable(message), severity: 'error' }
}

/** Something an author should look at, but may keep. */
export function warningAt(place: Place, code: Code, message: string): Problem {
  return { ...spot(place), code, message: readable(message), severity: 'warning' }
}

/** Nobody reads more problems of one sort than this, and a million of them would fill the memory. */
export const MOST_TOLD = 500

/** The problems that are told of so many in all, and a last one that says how many more there are. */
export function andMore(told: readonly Problem[], all: number): readonly Problem[] {
  const last = told.at(-1)
  if (last === undefined || all <= told.length) return told
  const more = `and ${all - told.length} more like this in the same file.`
  return [...told, errorAt({ file: last.file, line: last.line }, last.code, more)]
}

/** A longer word in quotes is cut: an author finds it by its beginning. */
const LONGEST_QUOTE = 120
const LONGEST_MESSAGE = 2000

/** A message quotes files that may hold anything: one line of it, not too long, that no terminal obeys. */
function readable(message: string): string {
  const plain = message.replace(/\p{Cc}+/gu, ' ')
  if (plain.length <= LONGEST_QUOTE) return plain
  const cut = plain.replace(/"([^"]*)"/g, (whole, quote: string) =>
    quote.length > LONGEST_QUOTE ? `"${quote.slice(0, LONGEST_QUOTE)}…"` : whole,
  )
  return cut.length > LONGEST_MESSAGE ? `${cut.slice(0, LONGEST_MESSAGE)}…` : cut
}

function spot({ file, line, column }: Place): Place {
  return column === undefined ? { file, line } : { file, line, column }
}

/** Reading order: by file, then line, then column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareWords(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  )
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The one-line form that the public contract promises: `file:line  message  [code]`. */
export function problemLine({ file, line, message, code, severity }: Problem): string {
  return `${file}:${line}  ${severity === 'warning' ? 'warning: ' : ''}${message}  [${code}]`
}
