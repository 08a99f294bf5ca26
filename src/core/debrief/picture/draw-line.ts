import { curve } from '../../map/drawing/curve.ts'
import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import type { PlacedWay } from '../../map/sheet.ts'
import type { Brush } from './brush.ts'

/** How a way between two moments lies on the picture. */
export type LineState = 'path' | 'before' | 'offered' | 'other'

/** The end of a way, so that the band does not run into the card. */
const TIP = 5

/** The line of a way: a band where it was walked, a thread where it could have been; teal where it tells somebody. */
export function drawLine(way: PlacedWay, state: LineState, brush: Brush): SvgNode {
  const { reply, from, to, points } = way
  const end = points.at(-1) ?? { x: 0, y: 0 }
  const d = curve([...points.slice(0, -1), { x: end.x, y: end.y - TIP }])
  const line = { d, fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  return svg(
    'g',
    { ...(reply ? { 'data-way': reply.id } : { 'data-jump': `${from} ${to}` }), 'data-state': state },
    state === 'path' || state === 'before'
      ? band(line, state, brush)
      : svg('path', { ...line, ...thread(way, state, brush) }),
  )
}

type Line = Readonly<Record<string, string | number>>

function band(line: Line, state: 'path' | 'before', { colours, weight }: Brush): readonly SvgNode[] {
  const width = (state === 'path' ? 8 : 5) * weight
  const dashes = state === 'before' ? { 'stroke-dasharray': `${8 * weight} ${7 * weight}` } : {}
  return [
    svg('path', { ...line, stroke: colours.ink, 'stroke-width': width + 5 * Math.sqrt(weight) }),
    svg('path', { ...line, ...dashes, stroke: colours[state], 'stroke-width': width }),
  ]
}

function thread({ reply }: PlacedWay, state: LineState, { colours, weight }: Brush): Line {
  const isOffered = state === 'offered'
  const isHelp = reply?.tell !== undefined
  const help = isOffered ? colours.help : colours.dimHelp
  return {
    stroke: isHelp ? help : isOffered ? colours.dimInk : colours.dim,
    'stroke-width': (isHelp ? 2.6 : 1.8) * (isOffered ? 1.2 : 1) * Math.sqrt(weight),
  }
}
