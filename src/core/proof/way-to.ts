import type { Scene } from '../scene/scene.ts'
import { explore } from './explore.ts'
import { roomOf, shortestWay } from './walk.ts'

/** The fewest replies that lead to a beat; nothing where no way leads there, or a circle hides the ways. */
export function wayTo(scene: Scene, beat: string): readonly string[] | undefined {
  const exploration = explore(scene)
  if (exploration.type !== 'explored') return undefined
  const { states } = exploration
  let best: number | undefined
  for (let state = 0; state < states.count; state++) {
    if (roomOf(states, state).beat.id !== beat) continue
    if (best === undefined || states.replies.at(state) < states.replies.at(best)) best = state
  }
  return best === undefined ? undefined : shortestWay(states, best)
}
