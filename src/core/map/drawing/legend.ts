import { OPEN_STANCES, PROTECT_STANCES, type Pressure, type Stance } from '../../scene/scene.ts'
import { STAMP_RADIUS, TYPE } from '../measures.ts'
import type { PageWords } from '../page-words.ts'
import { widthOf } from '../text-lines.ts'
import { stamp, tag } from './draw-reply.ts'
import { signFlag, skyWindow } from './glyphs.ts'
import { lettering } from './lettering.ts'
import { INK, OPENS, PROTECTS } from './palette.ts'
import { Pen } from './pen.ts'
import { type SvgNode, svg } from './svg-node.ts'

const ROW = 21
const BETWEEN = 16
const STAMP_WIDTH = 2 * STAMP_RADIUS + 6
const PRESSURES: readonly Pressure[] = [0, 1, 2, 3, 4, 5]
const WINDOW = 20
/** The drawings of the last column stand in the middle of at least this width. */
const MARKS_WIDTH = 34
const TAG_PAD = 16

/** What the drawings mean, measured and ready to be drawn. */
export interface Legend {
  readonly width: number
  readonly height: number
  /** Draws it with its upper left corner at x, y. */
  readonly draw: (x: number, y: number) => SvgNode
}

/** A column of the legend: what it needs, and how it is drawn from the side on which reading begins. */
interface Column {
  readonly width: number
  readonly draw: (pen: Pen, x: number, y: number) => readonly SvgNode[]
}

/** What stamps, colours, tags, flags and windows mean. */
export function legendOf(words: PageWords): Legend {
  const columns = [
    stanceColumn(words, words.legend.opens, OPEN_STANCES),
    stanceColumn(words, words.legend.protects, PROTECT_STANCES),
    otherColumn(words.legend),
  ]
  const width = columns.reduce((sum, column) => sum + column.width + BETWEEN, -BETWEEN)
  const draw = (x: number, y: number) => {
    const pen = new Pen(undefined, words)
    let indent = 0
    const drawn = columns.map((column) => {
      const at = pen.startOf(x, width, indent, column.width)
      indent += column.width + BETWEEN
      return svg('g', {}, column.draw(pen, at, y))
    })
    return svg('g', {}, drawn)
  }
  return { width, height: 5 * ROW, draw }
}

function stanceColumn({ stance }: PageWords, head: string, stances: readonly Stance[]): Column {
  const names = stances.map((each) => STAMP_WIDTH + widthOf(stance(each), TYPE.text))
  const width = Math.max(widthOf(head, TYPE.label) + TAG_PAD, ...names)
  const isProtective = stances === PROTECT_STANCES
  const look = {
    fill: isProtective ? PROTECTS : OPENS,
    stroke: INK,
    'stroke-width': 1.6,
    rx: isProtective ? 3 : 9,
  }
  const draw: Column['draw'] = (pen, x, y) => [
    svg('rect', { x, y, width, height: ROW - 4, ...look }),
    ...lettering([head], x + width / 2, y + 3, { ...TYPE.label, anchor: 'middle' }),
    ...stances.flatMap((each, index) => {
      const middle = y + (index + 1.5) * ROW - 1
      return [
        stamp(each, pen.textStart(x, width, STAMP_RADIUS), middle),
        ...lettering([stance(each)], pen.textStart(x, width, STAMP_WIDTH), middle - 6, TYPE.text),
      ]
    }),
  ]
  return { width, draw }
}

function otherColumn(legend: PageWords['legend']): Column {
  const texts = [legend.tells, legend.sign, legend.ending]
  const marks = Math.max(MARKS_WIDTH, widthOf(legend.tellsTag, TYPE.label) + TAG_PAD)
  const indent = marks + 7
  const pressure = widthOf(legend.pressure, TYPE.text)
  const width = Math.max(pressure, ...texts.map((text) => indent + widthOf(text, TYPE.text)))
  const draw: Column['draw'] = (pen, x, y) => {
    const level = (row: number) => y + row * ROW + 2
    const middle = (own: number) => pen.startOf(x, width, (marks - own) / 2, own)
    return [
      tag(legend.tellsTag, middle(0), level(0) + 6),
      signFlag(middle(10), level(1) + 2),
      skyWindow('morning', middle(16), level(2) - 2),
      ...texts.flatMap((text, row) =>
        lettering([text], pen.textStart(x, width, indent), level(row), TYPE.text),
      ),
      ...PRESSURES.map((each) => skyWindow(each, pen.startOf(x, width, each * WINDOW, 16), level(3) - 2)),
      ...lettering([legend.pressure], pen.textStart(x, width, 0), level(4) - 1, TYPE.text),
    ]
  }
  return { width, draw }
}
