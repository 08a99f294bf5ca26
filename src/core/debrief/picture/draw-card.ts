import type { BeatPart } from '../../map/beat-part.ts'
import { type Corners, type Frame, outline } from '../../map/drawing/frame.ts'
import { lettering } from '../../map/drawing/lettering.ts'
import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import { linesHeight, PAD, SIGN_FLAG, TAB_HEIGHT, TAB_WIDTH, TYPE } from '../../map/measures.ts'
import type { SignStatus } from '../cards.ts'
import type { Brush, Tone } from './brush.ts'
import { drawTab } from './draw-tab.ts'
import { signMark, skyPane } from './marks.ts'

/** A beat on the picture: where it lies, and how it was met. */
export interface Card {
  readonly part: BeatPart
  readonly frame: Frame
  readonly corners: Corners
  readonly tone: Tone
  statusOf(sign: string): SignStatus
}

/** A beat: its hour and its app on the app's own colour, a few of its words, and the signs that sat there. */
export function drawCard(card: Card, brush: Brush): SvgNode {
  const { frame, corners, part, tone } = card
  const { colours } = brush
  const d = outline(frame, corners)
  return svg(
    'g',
    { 'data-beat': part.beat.id },
    svg('path', { d, fill: tone === 'other' ? colours.dimCard : colours.card }),
    drawTab(card, brush),
    svg('path', {
      ...{ d, fill: 'none', 'stroke-linejoin': 'round' },
      ...brush.outlineOf(tone),
    }),
    brush.level === 'near' ? nearBy(card, brush) : fromAfar(card, brush),
  )
}

function nearBy(card: Card, brush: Brush): readonly SvgNode[] {
  const { part, frame, tone } = card
  const { x, y, width } = frame
  const { colours } = brush
  const isDim = tone === 'other'
  const [ink, soft] = !isDim ? [colours.ink, colours.soft] : [colours.dimInk, colours.dimInk]
  const { isWide, name, where, excerpt } = part
  const pane = { x: brush.startOf(x, width, PAD + 1, 16), y: y + (isWide ? PAD : 2.5), size: 16 }
  const indent = PAD + 1 + (isWide ? TAB_WIDTH : 0)
  const top = y + PAD + (isWide ? 0 : TAB_HEIGHT - 1)
  const place = isWide
    ? { x: brush.textStart(x, width, PAD + 24), y: y + PAD + linesHeight(name.length, TYPE.name) + 2 }
    : { x: brush.textStart(x, width, width - PAD - 2), y: y + 5 }
  return [
    skyPane(part.beat.pressure, pane, colours, isDim),
    ...lettering(name, brush.textStart(x, width, PAD + 24), y + (isWide ? PAD : 3), {
      ...TYPE.name,
      fill: ink,
    }),
    ...lettering([where], place.x, place.y, { ...TYPE.note, fill: soft, anchor: isWide ? 'start' : 'end' }),
    ...lettering(excerpt, brush.textStart(x, width, indent), top, { ...TYPE.text, fill: soft }),
    ...signs(card, { indent, y: top + linesHeight(excerpt.length, TYPE.text) + 3 }, brush),
  ]
}

function signs(
  { part, frame, tone, statusOf }: Card,
  at: { readonly indent: number; readonly y: number },
  brush: Brush,
): readonly SvgNode[] {
  const { x, width } = frame
  const { colours } = brush
  return part.signs.flatMap((row, index) =>
    row.map(({ sign, text, start }) => {
      const y = at.y + linesHeight(index, TYPE.sign)
      const spot = { x: brush.startOf(x, width, at.indent + start, 11.5), y: y + 1, size: 11.5 }
      const fill = tone === 'other' ? colours.dimInk : colours.ink
      return svg(
        'g',
        { 'data-sign': sign },
        signMark(statusOf(sign), spot, colours, tone === 'other'),
        ...lettering([text], brush.textStart(x, width, at.indent + start + SIGN_FLAG), y, {
          ...TYPE.sign,
          fill,
        }),
      )
    }),
  )
}

/** Marks only, as large as the card lets them be. */
function fromAfar({ part, frame, tone, statusOf }: Card, brush: Brush): readonly SvgNode[] {
  const { x, y, width, height } = frame
  const { colours } = brush
  const all = part.signs.flat()
  const indent = part.isWide ? TAB_WIDTH : 0
  const step = Math.min(40, (width - indent - 2 * PAD) / Math.max(1, all.length))
  const size = Math.min(step - 3, height - 8)
  const pane = Math.min(34, height - 8)
  const top = part.isWide ? y + (height - size) / 2 : y + height - size - 4
  return [
    part.isWide &&
      skyPane(
        part.beat.pressure,
        { x: brush.startOf(x, width, 34, pane), y: y + (height - pane) / 2, size: pane },
        colours,
        tone === 'other',
      ),
    ...all.map(({ sign }, index) => {
      const spot = { x: brush.startOf(x, width, indent + PAD + index * step, size), y: top, size }
      return svg('g', { 'data-sign': sign }, signMark(statusOf(sign), spot, colours, tone === 'other'))
    }),
  ].filter((node) => node !== false)
}
