import { nextBeats } from '../proof/beat-order.ts'
import type { Beat, Scene } from '../scene/scene.ts'

/** The beats of a stretch: all that can be met from `from` on before `to`, `from` first. */
export function beatsOfStretch(scene: Scene, from: string, to?: string): readonly Beat[] {
  const met = new Set<string>()
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const beat = scene.beats[id]
    if (beat === undefined || id === to || met.has(id)) continue
    met.add(id)
    waiting.push(...nextBeats(beat))
  }
  return [...met].flatMap((id) => scene.beats[id] ?? [])
}

/** Whether some way leads from one beat to another. */
export function leadsTo(scene: Scene, from: string, to: string): boolean {
  return beatsOfStretch(scene, from, to).some((beat) => nextBeats(beat).includes(to))
}
