import type { PlacedWay } from '../sheet.ts'
import { curve } from './curve.ts'
import { protects } from './draw-reply.ts'
import { INK, OPENS_WAY, PROTECTS_WAY, WHITE } from './palette.ts'
import { type SvgNode, svg } from './svg-node.ts'

const TIP = 7

/** A way: dashed where a reply opens the door, whole where it protects, thick where it tells somebody. */
export function drawWay({ reply, from, to, points }: PlacedWay): SvgNode {
  const end = points.at(-1) ?? { x: 0, y: 0 }
  const d = curve([...points.slice(0, -1), { x: end.x, y: end.y - TIP }])
  const stroke = reply === undefined ? INK : protects(reply) ? PROTECTS_WAY : OPENS_WAY
  const width = reply?.tell === undefined ? 1.9 : 2.9
  const line = { d, fill: 'none', 'stroke-linecap': 'round' }
  return svg(
    'g',
    reply ? { 'data-way': reply.id } : { 'data-jump': `${from} ${to}` },
    svg('path', { ...line, stroke: WHITE, 'stroke-width': width + 2 }),
    svg('path', {
      ...line,
      stroke,
      'stroke-width': width,
      ...(isDashed(reply) ? { 'stroke-dasharray': '7 5' } : {}),
    }),
    svg('path', { d: `M${end.x} ${end.y}l-5 -9h10Z`, fill: stroke }),
  )
}

function isDashed(reply: PlacedWay['reply']): boolean {
  return reply !== undefined && !protects(reply)
}
