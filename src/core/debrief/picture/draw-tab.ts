import type { BeatPart } from '../../map/beat-part.ts'
import { type Corners, type Frame, outline } from '../../map/drawing/frame.ts'
import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import { TAB_HEIGHT, TAB_WIDTH } from '../../map/measures.ts'
import type { Brush, Tone } from './brush.ts'

/** What of a card has the colour of its app. */
export interface Tab {
  readonly part: BeatPart
  readonly frame: Frame
  readonly corners: Corners
  readonly tone: Tone
}

/** The colour of the app, at the side of a wide card and on top of a narrow one; pale beside the path. */
export function drawTab({ part, frame, corners, tone }: Tab, brush: Brush): SvgNode {
  const { x, y, width, height } = frame
  const look = {
    fill: brush.colours.apps[brush.appOf(part.beat)],
    ...(tone === 'other' ? { opacity: 0.45 } : {}),
  }
  if (!part.isWide) {
    const top = { x, y, width, height: TAB_HEIGHT - 2 }
    return svg('path', { d: outline(top, { above: corners.above, below: 0 }), ...look })
  }
  const round = Math.max(corners.above, corners.below)
  const side = { x: brush.startOf(x, width, 0, TAB_WIDTH), y, width: TAB_WIDTH, height }
  const inner = { x: brush.startOf(x, width, round, TAB_WIDTH - round), y, width: TAB_WIDTH - round, height }
  const d =
    round === 0 ? outline(side, corners) : `${halfRound(side, corners, brush)}${outline(inner, SQUARE)}`
  return svg('path', { d, ...look })
}

const SQUARE: Corners = { above: 0, below: 0 }

/** The outer edge of the side tab, as narrow as its corners are round. */
function halfRound({ x, y, width, height }: Frame, corners: Corners, brush: Brush): string {
  const round = Math.max(corners.above, corners.below)
  const [edge, inner] = brush.words.direction === 'rtl' ? [x + width, x + width - round] : [x, x + round]
  const step = inner > edge ? 1 : -1
  return [
    `M${inner} ${y}H${edge + step * corners.above}`,
    corners.above > 0 ? `Q${edge} ${y} ${edge} ${y + corners.above}` : '',
    `V${y + height - corners.below}`,
    corners.below > 0 ? `Q${edge} ${y + height} ${edge + step * corners.below} ${y + height}` : '',
    `H${inner}Z`,
  ].join('')
}
