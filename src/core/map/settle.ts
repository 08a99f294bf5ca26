import type { Block, ReplyPart } from './blocks.ts'
import { slotOffset } from './measures.ts'
import type { Rows, Run, Spot } from './rows.ts'
import { spread } from './spread.ts'
import type { Way } from './story-graph.ts'

/** A thread that is pulled tight between two spots, one above the other. */
interface Bond {
  readonly upper: Spot
  readonly lower: Spot
  readonly weight: number
  /** The way, where it sets out from the upper spot. */
  readonly way?: Way
}

const GAP = 10
/** How strongly everything is drawn to the middle of the sheet, compared with a bond of weight 1. */
const LEAN = 6
/** A way that passes through a row runs straight before blocks do. */
const STRAIGHT = 4
const ROUNDS = 5
const SWEEPS = 24

/**
 * Moves the spots of each row, without changing their order, until the ways between the rows are short and
 * straight and the sheet is narrow; and turns the replies of each block so that their ways do not cross.
 */
export class Settled {
  private readonly x: Map<Spot, number>
  private readonly turned = new Map<Block, readonly ReplyPart[]>()
  private readonly bonds = new Map<Spot, Bond[]>()

  constructor({ rows, runs }: Rows) {
    const middle = middleOf(rows.flat())
    this.x = new Map(rows.flat().map((spot) => [spot, spot.x - middle]))
    for (const run of runs) this.bind(run)
    for (let round = 0; round < ROUNDS; round++) {
      for (let sweep = 0; sweep < SWEEPS; sweep++) {
        for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) this.settleRow(row)
      }
      this.turnReplies(rows.flat(), runs)
    }
  }

  /** The middle of a spot. */
  xOf(spot: Spot): number {
    return this.x.get(spot) ?? 0
  }

  /** Where a way sets out: the middle of its reply, or of its block where it is a jump. */
  startOf({ reply }: Way, from: Spot): number {
    if (from.block === undefined || reply === undefined) return this.xOf(from)
    const parts = this.repliesOf(from.block)
    const slot = parts.findIndex((part) => part.reply === reply)
    return this.xOf(from) + slotOffset(slot, parts.length)
  }

  /** The replies of a block from left to right. */
  repliesOf(block: Block): readonly ReplyPart[] {
    return this.turned.get(block) ?? block.replies
  }

  private bind({ way, from, through, to }: Run): void {
    let upper = from
    for (const lower of [...through, to]) {
      const weight = upper.block || lower.block ? 1 : STRAIGHT
      const bond = { upper, lower, weight, ...(upper === from ? { way } : {}) }
      for (const end of [upper, lower]) this.bonds.set(end, [...(this.bonds.get(end) ?? []), bond])
      upper = lower
    }
  }

  private settleRow(row: readonly Spot[]): void {
    const wishes = row.map((spot) => this.wishOf(spot))
    const places = spread(wishes, GAP)
    for (const [index, spot] of row.entries()) this.x.set(spot, places[index] ?? 0)
  }

  private wishOf(spot: Spot) {
    let sum = 0
    let weight = LEAN
    for (const bond of this.bonds.get(spot) ?? []) {
      const start = bond.way ? this.startOf(bond.way, bond.upper) : this.xOf(bond.upper)
      const fromMiddle = start - this.xOf(bond.upper)
      sum += bond.weight * (spot === bond.lower ? start : this.xOf(bond.lower) - fromMiddle)
      weight += bond.weight
    }
    return { at: sum / weight, weight, width: spot.width }
  }

  /** Orders the replies of each block by where their ways go first. */
  private turnReplies(spots: readonly Spot[], runs: readonly Run[]): void {
    const goals = new Map(runs.map(({ way, through, to }) => [way.reply, this.xOf(through[0] ?? to)]))
    const goalOf = ({ reply }: ReplyPart) => goals.get(reply) ?? 0
    for (const { block } of spots) {
      if (block === undefined) continue
      const turned = [...this.repliesOf(block)].sort((a, b) => goalOf(a) - goalOf(b))
      this.turned.set(block, turned)
    }
  }
}

function middleOf(spots: readonly Spot[]): number {
  const ends = spots.flatMap(({ x, width }) => [x - width / 2, x + width / 2])
  return (Math.min(...ends) + Math.max(...ends)) / 2
}
