import { TYPE } from '../measures.ts'
import type { PageWords } from '../page-words.ts'
import type { SceneMap } from '../scene-map.ts'
import { drawMap } from './draw-map.ts'
import { legendOf } from './legend.ts'
import { INK, WHITE } from './palette.ts'
import { type SvgNode, svg } from './svg-node.ts'
import { TITLE_WIDTH, titleBlock } from './title-block.ts'

/** A3 in millimetres, and the margin that printers need. */
const LONG = 420
const SHORT = 297
const MARGIN = 7
/** A small scene is not blown up further than this, in millimetres for each unit of the map. */
const LARGEST = 0.32
const BETWEEN = 24

/** A printed page, in millimetres. */
export interface Page {
  readonly width: number
  readonly height: number
  /** How large the words of replies are, in points of 1/72 inch. */
  readonly pointSize: number
  readonly drawing: SvgNode
}

/** Puts a map with its title and its legend on one A3 page, upright or across, as large as it can be. */
export function drawPage(map: SceneMap, words: PageWords, style?: string): Page {
  const title = titleBlock(words)
  const legend = legendOf(words)
  const head = { height: Math.max(title.height, legend.height), legend: legend.width }
  const { width, height, mapX, mapY } = arrange(map, head)
  const upright = scaleOn(SHORT, LONG, width, height)
  const across = scaleOn(LONG, SHORT, width, height)
  const isUpright = upright > across || (upright === across && height >= width)
  const page = isUpright ? { width: SHORT, height: LONG } : { width: LONG, height: SHORT }
  const scale = Math.max(upright, across)
  const whole = { width: page.width / scale, height: page.height / scale }
  const left = (whole.width - width) / 2
  const top = MARGIN / scale
  const [titleX, legendX] = words.direction === 'rtl' ? [width - TITLE_WIDTH, 0] : [0, width - legend.width]
  const drawing = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${page.width}mm`,
      height: `${page.height}mm`,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      direction: words.direction,
      'font-family': "'Atkinson Hyperlegible Next', system-ui, sans-serif",
      fill: INK,
    },
    svg('title', {}, words.title),
    style !== undefined && svg('style', {}, style),
    svg('rect', { width: whole.width, height: whole.height, fill: WHITE }),
    title.draw(left + titleX, top),
    legend.draw(left + legendX, top),
    svg('g', { transform: `translate(${left + mapX} ${top + mapY})` }, drawMap(map, words)),
  )
  return { ...page, pointSize: (TYPE.text.size * scale * 72) / 25.4, drawing }
}

function scaleOn(pageWidth: number, pageHeight: number, width: number, height: number): number {
  return Math.min(LARGEST, (pageWidth - 2 * MARGIN) / width, (pageHeight - 2 * MARGIN) / height)
}

/** Title and legend stand on both sides of the first block where there is room, else above it. */
function arrange(map: SceneMap, head: { readonly height: number; readonly legend: number }) {
  const { width, height, blocks, scene } = map
  const needed = TITLE_WIDTH + head.legend + 2 * BETWEEN
  const whole = Math.max(width, needed)
  const mapX = (whole - width) / 2
  const first = blocks.find(({ id }) => id === scene.start)
  const fits =
    first !== undefined &&
    mapX + first.x > TITLE_WIDTH + BETWEEN &&
    whole - mapX - first.x - first.width > head.legend + BETWEEN
  const mapY = fits ? Math.max(0, head.height + BETWEEN / 2 - secondRow(map)) : head.height + BETWEEN
  return { width: whole, height: height + mapY, mapX, mapY }
}

function secondRow({ blocks, height }: SceneMap): number {
  const below = blocks.map(({ y }) => y).filter((y) => y > 0)
  return Math.min(height, ...below)
}
