import { linesHeight } from '../measures.ts'
import type { CastWords, PageWords } from '../page-words.ts'
import { linesOf, widthOf } from '../text-lines.ts'
import { lettering } from './lettering.ts'
import { INK, PAPER, SOFT, WHITE } from './palette.ts'
import { type SvgNode, svg } from './svg-node.ts'

const TITLE = { size: 30, bold: true }
const TEXT = { size: 13 }
const NAME = { size: 12, bold: true }
const ROLE = { size: 11.5 }
const FACE = 32
const CAST_ROW = FACE + 6

/** How wide the title may be. */
export const TITLE_WIDTH = 350

/** The scene's title, summary, facts and cast, measured and ready to be drawn. */
export interface TitleBlock {
  readonly height: number
  /** Draws it with its upper left corner at x, y. */
  readonly draw: (x: number, y: number) => SvgNode
}

/** Writes the head of a map. */
export function titleBlock({ title, summary, facts, cast, direction }: PageWords): TitleBlock {
  const about = linesOf(summary, TEXT, { width: TITLE_WIDTH, lines: 3 })
  const numbers = linesOf(facts, ROLE, { width: TITLE_WIDTH, lines: 2 })
  const rows = castRows(cast)
  const factsAt = 38 + linesHeight(about.length, TEXT)
  const castAt = factsAt + linesHeight(numbers.length, ROLE) + 4
  const draw = (x: number, y: number) => {
    const start = direction === 'rtl' ? x + TITLE_WIDTH : x
    return svg(
      'g',
      {},
      ...lettering(linesOf(title, TITLE, { width: TITLE_WIDTH, lines: 1 }), start, y, TITLE),
      ...lettering(about, start, y + 37, TEXT),
      ...lettering(numbers, start, y + factsAt, { ...ROLE, fill: SOFT }),
      rows.map((row, index) => drawRow(row, { start, y: y + castAt + index * CAST_ROW, direction })),
    )
  }
  return { height: castAt + rows.length * CAST_ROW, draw }
}

interface CastSpot extends CastWords {
  readonly offset: number
}

/** Side by side, as many as fit. */
function castRows(cast: readonly CastWords[]): readonly (readonly CastSpot[])[] {
  const rows: CastSpot[][] = []
  let end = Number.POSITIVE_INFINITY
  for (const person of cast) {
    const width = FACE + 6 + Math.max(widthOf(person.name, NAME), widthOf(person.role, ROLE)) + 14
    if (end + width > TITLE_WIDTH) {
      rows.push([])
      end = 0
    }
    rows.at(-1)?.push({ ...person, offset: end })
    end += width
  }
  return rows
}

function drawRow(
  row: readonly CastSpot[],
  at: { readonly start: number; readonly y: number; readonly direction: PageWords['direction'] },
): readonly SvgNode[] {
  const step = at.direction === 'rtl' ? -1 : 1
  return row.map(({ name, role, portrait, offset }) => {
    const x = at.start + step * offset
    const text = x + step * (portrait === undefined ? 0 : FACE + 6)
    return svg(
      'g',
      {},
      portrait !== undefined && portraitOf(portrait, step === 1 ? x : x - FACE, at.y),
      ...lettering([name], text, at.y + 2, NAME),
      ...lettering([role], text, at.y + 16, { ...ROLE, fill: SOFT }),
    )
  })
}

/** The corners are painted over: a drawing that clips would need names that are unique in a whole page. */
function portraitOf(href: string, x: number, y: number): SvgNode {
  const middle = { cx: x + FACE / 2, cy: y + FACE / 2, r: FACE / 2 }
  const square = `M${x - 1} ${y - 1}h${FACE + 2}v${FACE + 2}h${-FACE - 2}Z`
  const half = `a${middle.r} ${middle.r} 0 1 0`
  const hole = `M${x} ${middle.cy}${half} ${FACE} 0${half} ${-FACE} 0Z`
  return svg(
    'g',
    {},
    svg('circle', { ...middle, fill: PAPER }),
    svg('image', { x, y, width: FACE, height: FACE, href }),
    svg('path', { d: square + hole, fill: WHITE, 'fill-rule': 'evenodd' }),
    svg('circle', { ...middle, fill: 'none', stroke: INK, 'stroke-width': 2 }),
  )
}
