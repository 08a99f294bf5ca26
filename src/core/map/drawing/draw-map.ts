import { framesHeight } from '../blocks.ts'
import type { MapWords } from '../map-words.ts'
import type { SceneMap } from '../scene-map.ts'
import type { PlacedBlock, PlacedReply, PlacedWay } from '../sheet.ts'
import type { Taken } from '../taken.ts'
import { drawBeat } from './draw-beat.ts'
import { drawEnding } from './draw-ending.ts'
import { drawReply } from './draw-reply.ts'
import { drawWay } from './draw-way.ts'
import { outline } from './frame.ts'
import { INK } from './palette.ts'
import { Pen } from './pen.ts'
import { type SvgNode, svg } from './svg-node.ts'

const ROUND = 9
const ROUND_ENDING = 16
const SHADOW = 3
const FAINT = 0.35

/**
 * Draws a map from 0, 0 on, as wide and as high as it says: first the ways, then what they join. With a path
 * that was taken, the rest is faint.
 */
export function drawMap(map: SceneMap, words: MapWords, taken?: Taken): SvgNode {
  const pen = new Pen(map.scene, words)
  const lastBeats = new Map(map.blocks.map(({ id, beats }) => [id, beats.at(-1)?.beat.id ?? id]))
  const wasTaken = ({ reply, from }: PlacedWay) =>
    reply ? taken?.replies.has(reply.id) : taken?.beats.has(lastBeats.get(from) ?? from)
  const ways = map.ways.map((way) => ({
    drawn: drawWay(way),
    isFaint: taken !== undefined && !wasTaken(way),
  }))
  const faint = ways.filter(({ isFaint }) => isFaint).map(({ drawn }) => drawn)
  return svg(
    'g',
    {},
    faint.length > 0 && svg('g', { opacity: FAINT }, faint),
    ways.filter(({ isFaint }) => !isFaint).map(({ drawn }) => drawn),
    map.blocks.map((block) => drawBlock(block, pen, taken)),
  )
}

function drawBlock(block: PlacedBlock, pen: Pen, taken: Taken | undefined): SvgNode {
  const { id, x, y, width, ending, replies, beats } = block
  const below = ending ? ROUND_ENDING : replies.length > 0 ? 0 : ROUND
  const isFaint = taken !== undefined && !taken.beats.has(id)
  const shadow = { x: x + SHADOW, y: y + SHADOW, width, height: framesHeight(block) }
  const drawn = replies.map((reply) => drawReply(reply, pen))
  return svg(
    'g',
    isFaint ? { opacity: FAINT } : {},
    svg('path', { d: outline(shadow, { above: ROUND, below }), fill: INK }),
    drawn.map((reply, index) => faded(reply, !isFaint && isMissed(replies[index], taken))),
    beats.length > 0 && frames(block, below, pen),
  )
}

function isMissed(part: PlacedReply | undefined, taken: Taken | undefined): boolean {
  return taken !== undefined && part !== undefined && !taken.replies.has(part.reply.id)
}

function faded(drawn: SvgNode, isFaint: boolean): SvgNode {
  return isFaint ? svg('g', { opacity: FAINT }, drawn) : drawn
}

/** The beats below one another, and the ending below the last. */
function frames({ x, y, width, beats, ending }: PlacedBlock, below: number, pen: Pen): readonly SvgNode[] {
  let top = y
  const drawn = beats.map((part, index) => {
    const isLast = index === beats.length - 1 && ending === undefined
    const corners = { above: index === 0 ? ROUND : 0, below: isLast ? below : 0 }
    const beat = drawBeat(part, { x, y: top, width, height: part.height }, corners, pen)
    top += part.height
    return beat
  })
  const last =
    ending && drawEnding(ending, { x, y: top, width, height: ending.height }, { above: 0, below }, pen)
  return last ? [...drawn, last] : drawn
}
