import { lettering } from '../../map/drawing/lettering.ts'
import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import { PAD, REPLY_TUCK, REPLY_WIDTH, STAMP_INDENT, TAG_HEIGHT, TYPE } from '../../map/measures.ts'
import type { PlacedReply } from '../../map/sheet.ts'
import { linesOf, widthOf } from '../../map/text-lines.ts'
import type { PictureReply } from '../whole-picture.ts'
import type { Brush } from './brush.ts'
import { lifeRing } from './marks.ts'

/** A reply that could be given: in the teen's colour where it was, open where it was offered, dim elsewhere. */
export function drawChoice(
  part: PlacedReply,
  choice: PictureReply,
  isOnPath: boolean,
  brush: Brush,
): SvgNode {
  const { reply, x, y, height, lines } = part
  const { colours, level } = brush
  const { isTaken } = choice
  const fill = isTaken ? colours.path : isOnPath ? colours.card : colours.dimCard
  const stroke = isTaken ? colours.ink : isOnPath ? colours.dimInk : colours.dim
  const text = isTaken ? colours.onPath : isOnPath ? colours.ink : colours.dimInk
  const start = brush.textStart(x, REPLY_WIDTH, PAD + STAMP_INDENT / 2)
  return svg(
    'g',
    { 'data-reply': reply.id, 'data-taken': String(isTaken) },
    svg('rect', {
      ...{ x, y, width: REPLY_WIDTH, height, rx: 11, fill, stroke },
      'stroke-width': (isTaken ? 2.8 : 1.6) * Math.sqrt(brush.weight),
    }),
    level === 'near' &&
      lettering(lines, start, y + REPLY_TUCK + 4, { ...TYPE.text, bold: isTaken, fill: text }),
    reply.tell !== undefined && help(part, reply.tell, isOnPath, brush),
  )
}

function help(
  { x, y, height }: PlacedReply,
  person: string,
  isOnPath: boolean,
  { colours, level, words }: Brush,
): readonly SvgNode[] {
  const middle = { x: x + REPLY_WIDTH / 2, y: y + height }
  if (level === 'far') return [lifeRing(middle, 27, colours, !isOnPath)]
  const [text = ''] = linesOf(words.tells(person), TYPE.label, { width: REPLY_WIDTH - 36, lines: 1 })
  const wide = widthOf(text, TYPE.label)
  const width = wide + TAG_HEIGHT + 16
  const start = middle.x - width / 2
  const box = { x: start, y: middle.y - TAG_HEIGHT / 2, width, height: TAG_HEIGHT, rx: TAG_HEIGHT / 2 }
  const isStart = words.direction === 'ltr'
  const ring = { x: isStart ? start + TAG_HEIGHT / 2 : start + width - TAG_HEIGHT / 2, y: middle.y }
  const look = isOnPath
    ? { fill: colours.help, stroke: colours.ink, 'stroke-width': 1.6 }
    : { fill: colours.dimCard, stroke: colours.dimHelp, 'stroke-width': 1.6 }
  return [
    svg('rect', { ...box, ...look }),
    lifeRing(ring, 9.5, colours, !isOnPath),
    ...lettering([text], middle.x + (isStart ? 6 : -6), middle.y - TYPE.label.size / 2 - 0.5, {
      ...TYPE.label,
      fill: isOnPath ? colours.onHelp : colours.dimInk,
      anchor: 'middle',
    }),
  ]
}
