import type { Reply } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { type Edge, eachEdge, roomOf } from './walk.ts'

/** What each state and each reply adds to a path. */
export interface Weights {
  readonly state: (state: number) => number
  readonly reply: (reply: Reply) => number
}

/** From the start to an ending by the path with the greatest sum of weights. */
export interface HeaviestPath {
  readonly weight: number
  readonly way: readonly string[]
}

/** Finds the heaviest path, in one pass from the endings back: time grows with the steps, not the paths. */
export function heaviestPath(states: States, weights: Weights): HeaviestPath {
  const { scratch: best } = states
  for (let i = states.count - 1; i >= 0; i--) {
    const state = states.order.at(i)
    best[state] = weights.state(state) + (bestEdge(states, state, weights)?.weight ?? 0)
  }
  return { weight: best[0] as number, way: wayAlong(states, weights) }
}

interface WeighedEdge extends Edge {
  readonly weight: number
}

/** The step out of a state by which the rest of the path is heaviest, once all states after it are weighed. */
function bestEdge(states: States, state: number, weights: Weights): WeighedEdge | undefined {
  const { steps } = roomOf(states, state)
  let best: WeighedEdge | undefined
  eachEdge(states, state, (to, step) => {
    const reply = steps[step]?.reply
    const weight = (states.scratch[to] as number) + (reply ? weights.reply(reply) : 0)
    if (best === undefined || weight > best.weight) best = { to, step, reply, weight }
  })
  return best
}

function wayAlong(states: States, weights: Weights): string[] {
  const way: string[] = []
  for (let edge = bestEdge(states, 0, weights); edge; edge = bestEdge(states, edge.to, weights)) {
    if (edge.reply) way.push(edge.reply.id)
  }
  return way
}

/** How many different paths there are; past 2^53 only about. */
export function pathCount(states: States): number {
  const { scratch: paths } = states
  for (let i = states.count - 1; i >= 0; i--) {
    const state = states.order.at(i)
    let sum = 0
    eachEdge(states, state, (to) => {
      sum += paths[to] as number
    })
    paths[state] = sum === 0 ? 1 : sum
  }
  return paths[0] as number
}
