import { type Block, framesHeight, hangingHeight, type ReplyPart } from './blocks.ts'
import { REPLY_TUCK, REPLY_WIDTH, slotOffset } from './measures.ts'
import type { Rows, Run, Spot } from './rows.ts'
import type { Settled } from './settle.ts'
import type { Way } from './story-graph.ts'

/** A spot on the sheet; y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A reply where it hangs, by its upper left corner. */
export interface PlacedReply extends ReplyPart, Point {}

/** A block where it lies, by its upper left corner. */
export interface PlacedBlock extends Block, Point {
  readonly replies: readonly PlacedReply[]
}

/** A way with its points: where it sets out, where it enters and leaves each row, where it arrives. */
export interface PlacedWay extends Way {
  readonly points: readonly Point[]
}

/** Everything on one sheet, the upper left corner of which is at 0, 0. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly blocks: readonly PlacedBlock[]
  readonly ways: readonly PlacedWay[]
}

const ROW_GAP = 23
/** How far apart ways arrive at a block, and how far from its corners. */
const ARRIVAL_GAP = 14
const CORNER = 20

/** Gives the settled rows their heights, and everything its place on the sheet. */
export function sheetOf({ rows, runs }: Rows, settled: Settled): Sheet {
  const spots = rows.flat()
  const left = Math.min(...spots.map((spot) => settled.xOf(spot) - spot.width / 2))
  const right = Math.max(...spots.map((spot) => settled.xOf(spot) + spot.width / 2))
  const levels = levelsOf(rows)
  const ground: Ground = { runs, settled, left, levelOf: (spot) => levels.get(spot) ?? { top: 0, bottom: 0 } }
  return {
    width: right - left,
    height: Math.max(...[...levels.values()].map(({ bottom }) => bottom)),
    blocks: spots.flatMap((spot) => (spot.block ? [placedBlock(spot, spot.block, ground)] : [])),
    ways: runs.map((run) => placedWay(run, ground)),
  }
}

interface Level {
  readonly top: number
  readonly bottom: number
}

interface Ground {
  readonly runs: readonly Run[]
  readonly settled: Settled
  readonly left: number
  readonly levelOf: (spot: Spot) => Level
}

function levelsOf(rows: Rows['rows']): ReadonlyMap<Spot, Level> {
  const levels = new Map<Spot, Level>()
  let top = 0
  for (const row of rows) {
    const bottom = top + Math.max(...row.map(({ block }) => block?.height ?? 0))
    for (const spot of row) levels.set(spot, { top, bottom })
    top = bottom + ROW_GAP
  }
  return levels
}

function placedBlock(spot: Spot, block: Block, { settled, left, levelOf }: Ground): PlacedBlock {
  const middle = settled.xOf(spot) - left
  const y = levelOf(spot).top
  const parts = settled.repliesOf(block)
  const replies = parts.map((part, slot) => ({
    ...part,
    x: middle + slotOffset(slot, parts.length) - REPLY_WIDTH / 2,
    y: y + framesHeight(block) - REPLY_TUCK,
  }))
  return { ...block, x: middle - block.width / 2, y, replies }
}

function placedWay(run: Run, ground: Ground): PlacedWay {
  const { settled, left, levelOf } = ground
  const { way, from, through, to } = run
  const x = settled.startOf(way, from) - left
  const part = from.block?.replies.find(({ reply }) => reply === way.reply)
  const begin =
    levelOf(from).top + (from.block ? framesHeight(from.block) + (part ? hangingHeight(part) : 0) : 0)
  const passes = through.flatMap((spot) => {
    const { top, bottom } = levelOf(spot)
    return [top, bottom].map((y) => ({ x: settled.xOf(spot) - left, y }))
  })
  const arrival = { x: settled.xOf(to) - left + arrivalOffset(run, ground), y: levelOf(to).top }
  return { ...way, points: [{ x, y: begin }, { x, y: levelOf(from).bottom }, ...passes, arrival] }
}

/** Ways arrive side by side, in the order in which they come, so that none crosses another at the end. */
function arrivalOffset({ way, to }: Run, { runs, settled }: Ground): number {
  const comesFrom = ({ way, from, through }: Run) => {
    const last = through.at(-1)
    return last ? settled.xOf(last) : settled.startOf(way, from)
  }
  const all = runs.filter((run) => run.to === to).sort((a, b) => comesFrom(a) - comesFrom(b))
  const place = all.findIndex((run) => run.way === way)
  const gap = Math.min(ARRIVAL_GAP, (to.width - 2 * CORNER) / all.length)
  return (place - (all.length - 1) / 2) * gap
}
