import type { Beat, Line, Reply, Scene } from '../scene/scene.ts'
import { type Gate, gateOf, liveFlags, maskOf } from './flag-bits.ts'

/** A way on from a beat: a reply, or the jump at its end. */
export interface Step {
  readonly gate: Gate
  readonly sets: number
  readonly to: number
  readonly reply?: Reply
}

/** A beat with its conditions as bits. */
export interface Room {
  readonly beat: Beat
  readonly lines: readonly { readonly line: Line; readonly gate: Gate }[]
  readonly steps: readonly Step[]
  readonly live: number
  /** The flags that its lines ask for, and which lines are shown for each setting of them. */
  readonly lineFlags: number
  readonly shown: Map<number, readonly Line[]>
  /** The same for its replies. */
  readonly replyFlags: number
  readonly offered: Map<number, readonly Reply[]>
}

/** The beats in story order, each before all that it leads to. */
export function roomsOf(scene: Scene, order: readonly string[], bits: ReadonlyMap<string, number>): Room[] {
  const live = liveFlags(scene, order, bits)
  const indexOf = new Map(order.map((id, index) => [id, index]))
  return order.map((id) => {
    const beat = scene.beats[id] as Beat
    const lines = beat.lines.map((line) => ({ line, gate: gateOf(line, bits) }))
    const steps = stepsOf(beat, indexOf, bits)
    return {
      beat,
      lines,
      steps,
      live: live.get(id) ?? 0,
      lineFlags: askedBy(lines),
      shown: new Map(),
      replyFlags: askedBy(steps),
      offered: new Map(),
    }
  })
}

function askedBy(parts: readonly { readonly gate: Gate }[]): number {
  return parts.reduce((mask, { gate }) => mask | gate.needs | gate.unless, 0)
}

function stepsOf(
  beat: Beat,
  indexOf: ReadonlyMap<string, number>,
  bits: ReadonlyMap<string, number>,
): Step[] {
  const to = (id: string) => indexOf.get(id) as number
  if (beat.exit.type === 'ending') return []
  if (beat.exit.type === 'jump') return [{ gate: { needs: 0, unless: 0 }, sets: 0, to: to(beat.exit.to) }]
  return beat.exit.replies.map((reply) => ({
    gate: gateOf(reply, bits),
    sets: maskOf(reply.sets, bits),
    to: to(reply.to),
    reply,
  }))
}
