import type { BeatPart } from '../beat-part.ts'
import { linesHeight, PAD, SIGN_FLAG, TAB_HEIGHT, TAB_WIDTH, TYPE } from '../measures.ts'
import { type Corners, type Frame, outline } from './frame.ts'
import { FLAG_WIDTH, signFlag, skyWindow } from './glyphs.ts'
import { lettering } from './lettering.ts'
import { APPS, INK, PAPER, SOFT } from './palette.ts'
import type { Pen } from './pen.ts'
import { type SvgNode, svg } from './svg-node.ts'

/** A beat: its name on the colour of the app in which it happens, its words, its signs. */
export function drawBeat(part: BeatPart, frame: Frame, corners: Corners, pen: Pen): SvgNode {
  const { beat, isWide } = part
  const fill = APPS[pen.appOf(beat)]
  const d = outline(frame, corners)
  return svg(
    'g',
    { 'data-beat': beat.id },
    svg('path', { d, fill }),
    paper(part, frame, corners, { pen, fill }),
    svg('path', { d, fill: 'none', stroke: INK, 'stroke-width': 2.2 }),
    isWide ? wideName(part, frame, pen) : narrowName(part, frame, pen),
    words(part, frame, pen),
  )
}

/** What is left of the frame beside or below the name; square where it meets the name. */
function paper(
  { isWide }: BeatPart,
  frame: Frame,
  corners: Corners,
  { pen, fill }: { pen: Pen; fill: string },
) {
  const { x, y, width, height } = frame
  if (!isWide) {
    const below = { x, y: y + TAB_HEIGHT, width, height: height - TAB_HEIGHT }
    return svg('path', { d: outline(below, { ...corners, above: 0 }), fill: PAPER })
  }
  const round = Math.max(corners.above, corners.below)
  const rest = width - TAB_WIDTH + round
  const beside = { x: pen.startOf(x, width, TAB_WIDTH - round, rest), y, width: rest, height }
  const seam = { x: pen.startOf(x, width, TAB_WIDTH - round, round), y, width: round, height, fill }
  return [svg('path', { d: outline(beside, corners), fill: PAPER }), round > 0 && svg('rect', seam)]
}

function wideName({ beat, name, where }: BeatPart, { x, y, width }: Frame, pen: Pen): readonly SvgNode[] {
  const at = pen.textStart(x, width, PAD + 24)
  const below = y + PAD + linesHeight(name.length, TYPE.name) + 2
  return [
    skyWindow(beat.pressure, pen.startOf(x, width, PAD + 1, 16), y + PAD + 1),
    ...lettering(name, at, y + PAD, TYPE.name),
    ...lettering([where], at, below, { ...TYPE.note, fill: SOFT }),
  ]
}

function narrowName({ beat, name, where }: BeatPart, { x, y, width }: Frame, pen: Pen): readonly SvgNode[] {
  const end = pen.textStart(x, width, width - PAD - 2)
  return [
    skyWindow(beat.pressure, pen.startOf(x, width, PAD, 16), y + 4),
    ...lettering(name, pen.textStart(x, width, PAD + 23), y + 5, TYPE.name),
    ...lettering([where], end, y + 7, { ...TYPE.note, fill: SOFT, anchor: 'end' }),
  ]
}

function words({ isWide, excerpt, signs }: BeatPart, { x, y, width }: Frame, pen: Pen): readonly SvgNode[] {
  const indent = PAD + 1 + (isWide ? TAB_WIDTH : 0)
  const top = y + PAD + (isWide ? 0 : TAB_HEIGHT - 1)
  const below = top + linesHeight(excerpt.length, TYPE.text) + 3
  const rows = signs.flatMap((row, index) =>
    row.map(({ sign, text, start }) => {
      const level = below + linesHeight(index, TYPE.sign)
      return svg(
        'g',
        { 'data-sign': sign },
        signFlag(pen.startOf(x, width, indent + start, FLAG_WIDTH), level + 1),
        ...lettering([text], pen.textStart(x, width, indent + start + SIGN_FLAG), level, TYPE.sign),
      )
    }),
  )
  return [...lettering(excerpt, pen.textStart(x, width, indent), top, { ...TYPE.text, fill: SOFT }), ...rows]
}
