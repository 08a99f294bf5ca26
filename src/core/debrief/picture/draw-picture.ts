import { framesHeight } from '../../map/blocks.ts'
import { type Frame, outline } from '../../map/drawing/frame.ts'
import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import type { MapWords } from '../../map/map-words.ts'
import type { SceneMap } from '../../map/scene-map.ts'
import type { PlacedBlock, PlacedWay } from '../../map/sheet.ts'
import type { PictureMoment, WholePicture } from '../whole-picture.ts'
import { Brush, type Level } from './brush.ts'
import type { Colours } from './colours.ts'
import { drawCard } from './draw-card.ts'
import { drawChoice } from './draw-choice.ts'
import { drawEnd } from './draw-end.ts'
import { drawLine, type LineState } from './draw-line.ts'

const ROUND = 11
const ROUND_END = 18
const SHADOW = 5

/** What is drawn, and how. */
export interface PictureLook {
  readonly words: MapWords
  readonly colours: Colours
  readonly level: Level
  /** The moment that somebody looks at. */
  readonly selected?: string | undefined
}

/** What lies below what: threads first, walked ways last. */
const LAYERS: readonly LineState[] = ['other', 'offered', 'before', 'path']

/** Draws the whole picture from 0, 0 on, as wide and as high as its map says. */
export function drawPicture(map: SceneMap, picture: WholePicture, look: PictureLook): SvgNode {
  const brush = new Brush(map, look.words, look.colours, look.level)
  const moments = new Map([...picture.path, ...picture.others].map((moment) => [moment.id, moment]))
  const lines = LAYERS.map((layer) =>
    map.ways
      .filter((way) => statesOf(way, moments.get(way.from)).includes(layer))
      .map((way) => drawLine(way, layer, brush)),
  )
  const cards = map.blocks.flatMap((block) => {
    const moment = moments.get(block.id)
    return moment ? [drawBlock(block, moment, { brush, isSelected: block.id === look.selected })] : []
  })
  return svg('g', {}, lines, cards)
}

/** A way that both runs went is drawn for both. */
function statesOf({ reply }: PlacedWay, from: PictureMoment | undefined): readonly LineState[] {
  const choice = from?.replies.find((each) => each.reply === reply)
  const isPath = choice ? choice.isTaken : from?.isTaken
  const isBefore = choice ? choice.wasTakenBefore : from?.wasTakenBefore
  const walked: readonly LineState[] = [
    ...(isBefore ? (['before'] as const) : []),
    ...(isPath ? (['path'] as const) : []),
  ]
  if (walked.length > 0) return walked
  return [from?.choice === undefined ? 'other' : 'offered']
}

function drawBlock(
  block: PlacedBlock,
  moment: PictureMoment,
  { brush, isSelected }: { readonly brush: Brush; readonly isSelected: boolean },
): SvgNode {
  const { x, y, width, ending, replies } = block
  const { colours, weight } = brush
  const below = ending ? ROUND_END : replies.length > 0 ? 0 : ROUND
  const frame = { x, y, width, height: framesHeight(block) }
  const shadow = { ...frame, x: x + SHADOW * Math.sqrt(weight), y: y + SHADOW * Math.sqrt(weight) }
  const ring = { x: x - 8, y: y - 8, width: width + 16, height: frame.height + 16 }
  return svg(
    'g',
    { 'data-moment': block.id, 'data-taken': String(moment.isTaken) },
    isSelected &&
      svg('path', {
        ...{ d: outline(ring, { above: ROUND + 7, below: below + 7 }), fill: 'none', stroke: colours.ink },
        'stroke-width': 4 * weight,
      }),
    moment.isTaken && svg('path', { d: outline(shadow, { above: ROUND, below }), fill: colours.ink }),
    replies.map((part) => {
      const choice = moment.replies.find(({ reply }) => reply === part.reply)
      return choice && drawChoice(part, choice, moment.choice !== undefined, brush)
    }),
    frames(block, moment, { frame, below, brush }),
  )
}

/** The beats below one another, and the ending below the last. */
function frames(
  { beats, ending }: PlacedBlock,
  { signs, isTaken, wasTakenBefore }: PictureMoment,
  { frame, below, brush }: { readonly frame: Frame; readonly below: number; readonly brush: Brush },
): readonly SvgNode[] {
  const tone = isTaken ? 'path' : wasTakenBefore ? 'before' : 'other'
  const status = new Map(signs.map(({ sign, status }) => [sign, status]))
  let top = frame.y
  const drawn = beats.map((part, index) => {
    const isLast = index === beats.length - 1 && ending === undefined
    const corners = { above: index === 0 ? ROUND : 0, below: isLast ? below : 0 }
    const own = { ...frame, y: top, height: part.height }
    top += part.height
    const statusOf = (sign: string) => status.get(sign) ?? 'not-met'
    return drawCard({ part, frame: own, corners, tone, statusOf }, brush)
  })
  if (!ending) return drawn
  const last = { ...frame, y: top, height: ending.height }
  return [...drawn, drawEnd({ part: ending, frame: last, corners: { above: 0, below }, tone }, brush)]
}
