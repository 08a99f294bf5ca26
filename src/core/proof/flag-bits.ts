import type { Line, Reply, Scene } from '../scene/scene.ts'
import { nextBeats } from './beat-order.ts'

/** The bits that must be set, and those that must not be. */
export interface Gate {
  readonly needs: number
  readonly unless: number
}

/** Whether flags let one through a gate. */
export function isOpen(gate: Gate, flags: number): boolean {
  return (flags & gate.needs) === gate.needs && (flags & gate.unless) === 0
}

/** Flags that something asks for, each as a bit; a flag that nothing asks for changes nothing. */
export function flagBits(scene: Scene): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const beat of Object.values(scene.beats)) {
    const replies = beat.exit.type === 'choice' ? beat.exit.replies : []
    for (const { needs, unless } of [...beat.lines, ...replies]) {
      for (const flag of [...needs, ...unless]) if (!bits.has(flag)) bits.set(flag, 1 << bits.size)
    }
  }
  return bits
}

/** Flags by name as one number; a flag that nothing asks for has no bit. */
export function maskOf(flags: readonly string[], bits: ReadonlyMap<string, number>): number {
  return flags.reduce((mask, flag) => mask | (bits.get(flag) ?? 0), 0)
}

/** What a line or a reply asks of the flags, as bits. */
export function gateOf(part: Line | Reply, bits: ReadonlyMap<string, number>): Gate {
  return { needs: maskOf(part.needs, bits), unless: maskOf(part.unless, bits) }
}

/**
 * For each beat, the flags that it or anything after it still asks for. Two states that differ only in
 * other flags have the same future, and count as one. `order` has each beat before all it leads to.
 */
export function liveFlags(
  scene: Scene,
  order: readonly string[],
  bits: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const live = new Map<string, number>()
  for (const id of order.toReversed()) {
    const beat = scene.beats[id]
    if (beat === undefined) continue
    const replies = beat.exit.type === 'choice' ? beat.exit.replies : []
    const own = [...beat.lines, ...replies].map((part) => gateOf(part, bits))
    const later = nextBeats(beat).map((next) => live.get(next) ?? 0)
    live.set(
      id,
      [...own.map(({ needs, unless }) => needs | unless), ...later].reduce((all, mask) => all | mask, 0),
    )
  }
  return live
}
