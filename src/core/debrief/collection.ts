import type { Transcript } from '../run/index.ts'
import type { Phase, Sign } from '../scene/scene.ts'

/** Only the signs of the friendly part are collected: the worst path must not be the richest. */
const COLLECTED: readonly Phase[] = ['approach', 'bond', 'move']

/** A place in the collection of a scene. */
export interface Collected {
  readonly sign: Sign
  /** Whether some run on this device came past it. */
  readonly isMet: boolean
}

/** The collection of a scene: an invitation to try another way, never a score. */
export function collectionOf(signs: readonly Sign[], met: ReadonlySet<string>): readonly Collected[] {
  return signs
    .filter(({ phase }) => COLLECTED.includes(phase))
    .map((sign) => ({ sign, isMet: met.has(sign.id) }))
}

/** What a run adds to the collection: the ids of its signs of that part. */
export function collectedIn({ entries }: Transcript, signs: readonly Sign[]): readonly string[] {
  const met = new Set(entries.flatMap((entry) => (entry.type === 'line' ? entry.line.signs : [])))
  return collectionOf(signs, met).flatMap(({ sign, isMet }) => (isMet ? [sign.id] : []))
}
