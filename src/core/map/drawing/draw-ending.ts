import type { EndingPart } from '../blocks.ts'
import { linesHeight, PAD, TYPE } from '../measures.ts'
import { type Corners, type Frame, outline } from './frame.ts'
import { skyWindow } from './glyphs.ts'
import { lettering } from './lettering.ts'
import { DAWN, INK } from './palette.ts'
import type { Pen } from './pen.ts'
import { type SvgNode, svg } from './svg-node.ts'

/** An ending: morning, its title, and who knows by then. */
export function drawEnding(
  { ending, title, told }: EndingPart,
  frame: Frame,
  corners: Corners,
  pen: Pen,
): SvgNode {
  const { x, y, width } = frame
  const indent = PAD + 2
  const below = y + PAD + 1 + linesHeight(title.length, TYPE.ending) + 4
  return svg(
    'g',
    { 'data-ending': ending.id },
    svg('path', { d: outline(frame, corners), fill: DAWN, stroke: INK, 'stroke-width': 2.6 }),
    ...lettering(title, pen.textStart(x, width, indent), y + PAD + 1, TYPE.ending),
    skyWindow('morning', pen.startOf(x, width, indent - 1, 16), below - 1),
    ...lettering(told, pen.textStart(x, width, indent + 21), below, TYPE.text),
  )
}
