import { LEADING } from '../measures.ts'
import type { Type } from '../text-lines.ts'
import { INK } from './palette.ts'
import { type SvgNode, svg } from './svg-node.ts'

/** How text is set: its type, its colour, and to which side of x it stands. */
export interface Setting extends Type {
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Lines of text below one another; y is the top of the first. */
export function lettering(
  lines: readonly string[],
  x: number,
  y: number,
  setting: Setting,
): readonly SvgNode[] {
  const { size, bold = false, fill = INK, anchor = 'start' } = setting
  const weight = bold ? 700 : 500
  return lines.map((line, index) =>
    svg(
      'text',
      {
        x,
        y: y + size * (0.9 + index * LEADING),
        'font-size': size,
        'font-weight': weight,
        fill,
        'text-anchor': anchor,
      },
      line,
    ),
  )
}
