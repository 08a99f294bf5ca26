import { PROTECT_STANCES, type Reply, type Stance } from '../../scene/scene.ts'
import {
  linesHeight,
  PAD,
  REPLY_TUCK,
  REPLY_WIDTH,
  STAMP_INDENT,
  STAMP_RADIUS,
  TAG_HEIGHT,
  TYPE,
} from '../measures.ts'
import type { PlacedReply } from '../sheet.ts'
import { widthOf } from '../text-lines.ts'
import { stanceGlyph } from './glyphs.ts'
import { lettering } from './lettering.ts'
import { INK, OPENS, PROTECTS, PROTECTS_WAY, SOFT, WHITE } from './palette.ts'
import type { Pen } from './pen.ts'
import { type SvgNode, svg } from './svg-node.ts'

/** Whether a reply protects; otherwise it opens the door. */
export function protects({ stance }: Reply): boolean {
  return PROTECT_STANCES.some((each) => each === stance)
}

/** A reply: round and warm where it opens the door, square and mint where it protects. */
export function drawReply(part: PlacedReply, pen: Pen): SvgNode {
  const { reply, x, y, height } = part
  const isProtective = protects(reply)
  return svg(
    'g',
    { 'data-reply': reply.id, 'data-stance': reply.stance },
    svg('title', {}, pen.words.stance(reply.stance)),
    svg('rect', {
      x,
      y,
      width: REPLY_WIDTH,
      height,
      rx: isProtective ? 3 : 15,
      fill: isProtective ? PROTECTS : OPENS,
      stroke: INK,
      'stroke-width': 1.8,
    }),
    writing(part, pen),
    reply.tell !== undefined && tag(pen.words.tells(reply.tell), x + REPLY_WIDTH / 2, y + height),
  )
}

function writing({ reply, lines, notes, x, y }: PlacedReply, pen: Pen): readonly SvgNode[] {
  const start = (indent: number) => pen.textStart(x, REPLY_WIDTH, indent)
  const top = y + REPLY_TUCK + 4
  const below = top + linesHeight(lines.length, TYPE.text)
  const indent = start(PAD + STAMP_INDENT)
  return [
    stamp(reply.stance, pen.startOf(x, REPLY_WIDTH, 2, 0), top + 6),
    ...lettering(lines, indent, top, TYPE.text),
    ...lettering(notes, indent, below, { ...TYPE.note, fill: SOFT }),
  ]
}

/** What a reply does, as a stamp around x, y. */
export function stamp(stance: Stance, x: number, y: number): SvgNode {
  return svg(
    'g',
    {},
    svg('circle', { cx: x, cy: y, r: STAMP_RADIUS, fill: WHITE, stroke: INK, 'stroke-width': 1.6 }),
    stanceGlyph(stance, x - 6, y - 6),
  )
}

/** The tag on the way of a reply that tells somebody, around its middle. */
export function tag(text: string, middle: number, y: number): SvgNode {
  const width = widthOf(text, TYPE.label) + 16
  const box = { x: middle - width / 2, y: y - TAG_HEIGHT / 2, width, height: TAG_HEIGHT, rx: TAG_HEIGHT / 2 }
  return svg(
    'g',
    {},
    svg('rect', { ...box, fill: PROTECTS_WAY, stroke: INK, 'stroke-width': 1.5 }),
    ...lettering([text], middle, y - TYPE.label.size / 2 - 0.5, {
      ...TYPE.label,
      fill: WHITE,
      anchor: 'middle',
    }),
  )
}
