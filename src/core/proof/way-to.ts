import type { Scene } from '../scene/scene.ts'
import { explore } from './explore.ts'
import { roomOf, shortestWay } from './walk.ts'

/** The fewest replies that lead to a beat; nothing where no way leads there, or a circle hides the ways. */
export function wayTo(scene: Scene, beat: string): readonly string[] | undefined {
  return waysToBeats(scene).get(beat)
}

/** The same for every beat that can be reached. */
export function waysToBeats(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const exploration = explore(scene)
  if (exploration.type !== 'explored') return new Map()
  const { states } = exploration
  const best = new Map<string, number>()
  for (let state = 0; state < states.count; state++) {
    const { id } = roomOf(states, state).beat
    const before = best.get(id)
    if (before === undefined || states.replies.at(state) < states.replies.at(before)) best.set(id, state)
  }
  return new Map([...best].map(([beat, state]) => [beat, shortestWay(states, state)]))
}
