import type { EndingPart } from '../../map/blocks.ts'
import { type Corners, type Frame, outline } from '../../map/drawing/frame.ts'
import { lettering } from '../../map/drawing/lettering.ts'
import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import { linesHeight, PAD, TYPE } from '../../map/measures.ts'
import type { Brush, Tone } from './brush.ts'
import { skyPane } from './marks.ts'

/** An ending, under the beat in which it comes. */
export interface End {
  readonly part: EndingPart
  readonly frame: Frame
  readonly corners: Corners
  readonly tone: Tone
}

/** An ending: morning light, what became of it, and who knows by then. */
export function drawEnd({ part, frame, corners, tone }: End, brush: Brush): SvgNode {
  const { colours, level } = brush
  const { x, y, width, height } = frame
  const { ending, title, told } = part
  const isDim = tone === 'other'
  const fill = isDim ? colours.dimCard : colours.morning
  const text = isDim ? colours.dimInk : colours.ink
  const below = y + PAD + 1 + linesHeight(title.length, TYPE.ending) + 4
  const far = Math.min(height - 8, 56)
  return svg(
    'g',
    { 'data-ending': ending.id },
    svg('path', { d: outline(frame, corners), fill, ...brush.outlineOf(tone) }),
    level === 'far'
      ? skyPane('morning', { x: x + (width - far) / 2, y: y + (height - far) / 2, size: far }, colours, isDim)
      : [
          ...lettering(title, brush.textStart(x, width, PAD + 2), y + PAD + 1, {
            ...TYPE.ending,
            fill: text,
          }),
          skyPane(
            'morning',
            { x: brush.startOf(x, width, PAD + 1, 16), y: below - 1, size: 16 },
            colours,
            isDim,
          ),
          ...lettering(told, brush.textStart(x, width, PAD + 23), below, { ...TYPE.text, fill: text }),
        ],
  )
}
