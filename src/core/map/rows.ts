import { Graph, layout } from '@dagrejs/dagre'
import type { Block } from './blocks.ts'
import type { Way } from './story-graph.ts'

/** A place in a row, taken by a block or by a way that passes through. */
export interface Spot {
  readonly block?: Block
  readonly width: number
  /** Where its middle is when the rows are made. */
  readonly x: number
}

/** A way and the spots it runs through, from the block where it sets out to the one where it arrives. */
export interface Run {
  readonly way: Way
  readonly from: Spot
  readonly through: readonly Spot[]
  readonly to: Spot
}

/** A map row by row from the top, each from left to right, and the ways through it. */
export interface Rows {
  readonly rows: readonly (readonly Spot[])[]
  readonly runs: readonly Run[]
}

/** What a way takes up in a row that it only passes. */
const PASS_WIDTH = 2

/** Sorts blocks into rows, and each row so that few ways cross. Which row and which order is the library's work. */
export function rowsOf(blocks: readonly Block[], ways: readonly Way[]): Rows {
  const sheet = laidOut(blocks, ways)
  const rows = new Map<number, Spot[]>()
  const spots = new Map<string, Spot>()
  const put = (top: number, spot: Spot) => rows.set(top, [...(rows.get(top) ?? []), spot])
  for (const block of blocks) {
    const { x = 0, y = 0 } = sheet.node(block.id)
    const spot = { block, width: block.width, x }
    spots.set(block.id, spot)
    put(Math.round(y - block.height / 2), spot)
  }
  const runs = ways.flatMap((way, index): Run[] => {
    const from = spots.get(way.from)
    const to = spots.get(way.to)
    const { points = [] } = sheet.edge(way.from, way.to, String(index))
    const through = points.slice(1, -1).flatMap(({ x, y }): Spot[] => {
      if (!rows.has(Math.round(y))) return []
      const spot = { width: PASS_WIDTH, x }
      put(Math.round(y), spot)
      return [spot]
    })
    return from && to ? [{ way, from, through, to }] : []
  })
  const tops = [...rows.keys()].sort((a, b) => a - b)
  return { rows: tops.map((top) => (rows.get(top) ?? []).sort((a, b) => a.x - b.x)), runs }
}

function laidOut(blocks: readonly Block[], ways: readonly Way[]) {
  const sheet = new Graph<object, LaidBlock, LaidWay>({ multigraph: true })
  sheet.setGraph({ rankalign: 'top', nodesep: 16, edgesep: 8, ranksep: 40 })
  for (const { id, width, height } of blocks) sheet.setNode(id, { width, height })
  for (const [index, { from, to }] of ways.entries()) {
    sheet.setEdge(from, to, { labelpos: 'c', labeloffset: 0 }, String(index))
  }
  layout(sheet)
  return sheet
}

interface LaidBlock {
  readonly width: number
  readonly height: number
  readonly x?: number
  readonly y?: number
}

interface LaidWay {
  readonly labelpos: string
  readonly labeloffset: number
  readonly points?: readonly { readonly x: number; readonly y: number }[]
}
