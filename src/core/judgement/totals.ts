import { csvOf } from '../room/csv.ts'
import { READERS, type Readers } from './bank.ts'
import { SCORED, type Scored, STEPS, type Step, type Tally } from './tally.ts'

/** The rounds whose totals can be handed in: of an assignment, or a free one. */
const ROUND_NAMES = ['before', 'after', 'free'] as const

/** What somebody may hand in of a round, by hand: counts, and which chats they are about. Nothing of the person. */
export interface Totals {
  readonly round: (typeof ROUND_NAMES)[number]
  /** Which of the two forms it was; a free round has none. */
  readonly form: 'a' | 'b' | ''
  readonly ages: Readers
  readonly language: string
  /** The seed by which the forms were drawn; nothing for a free round, since a number may not tell devices apart. */
  readonly draw: number | ''
  readonly tally: Tally
}

const FIRST_COLUMNS = ['round', 'form', 'ages', 'language', 'draw'] as const
const COUNTS: readonly { readonly column: string; readonly kind: Scored; readonly step: Step }[] =
  SCORED.flatMap((kind) => STEPS.map((step) => ({ column: `${kind}_${step.replace('-', '_')}`, kind, step })))

/** The totals of a round or of many as CSV: a heading, then one row each. */
export function totalsSheet(all: readonly Totals[]): string {
  const heading = [...FIRST_COLUMNS, ...COUNTS.map(({ column }) => column)]
  const rows = all.map((totals) => [
    ...FIRST_COLUMNS.map((column) => totals[column]),
    ...COUNTS.map(({ kind, step }) => totals.tally[kind][step]),
  ])
  return csvOf([heading, ...rows])
}

/** What was read of a sheet: its rows, and the lines (from 1) that are none. */
export interface TotalsReading {
  readonly totals: readonly Totals[]
  readonly unreadable: readonly number[]
}

/** Reads sheets that were put together by hand: headings may come again, and a line that is no row is named. */
export function readTotals(text: string): TotalsReading {
  const totals: Totals[] = []
  const unreadable: number[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const cells = line
      .replace(/^\uFEFF/, '')
      .split(/[,;\t]/)
      .map(bare)
    if (cells.every((cell) => cell === '') || cells[0] === FIRST_COLUMNS[0]) continue
    const row = rowOf(cells)
    if (row) totals.push(row)
    else unreadable.push(at + 1)
  }
  return { totals, unreadable }
}

/** A spreadsheet may put cells in quotes. */
function bare(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1')
}

function rowOf(cells: readonly string[]): Totals | undefined {
  const [round, form, ages, language = '', draw = ''] = cells
  const counts = cells.slice(FIRST_COLUMNS.length)
  const named = ROUND_NAMES.find((name) => name === round)
  const letter = (['a', 'b', ''] as const).find((each) => each === form)
  const readers = READERS.find((each) => each === ages)
  const isWhole = counts.length === COUNTS.length && counts.every((count) => /^\d{1,6}$/.test(count))
  if (!named || letter === undefined || !readers || !isWhole || !/^\d*$/.test(draw)) return undefined
  const countsOf = (kind: Scored) =>
    Object.fromEntries(
      COUNTS.flatMap((count, at) => (count.kind === kind ? [[count.step, Number(counts[at])]] : [])),
    ) as Record<Step, number>
  const tally: Tally = { risky: countsOf('risky'), genuine: countsOf('genuine') }
  const seed = draw === '' ? '' : Number(draw)
  return { round: named, form: letter, ages: readers, language, draw: seed, tally }
}
