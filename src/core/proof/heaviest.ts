import type { Reply } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { eachEdge, roomOf } from './walk.ts'

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
  const best = new Float64Array(states.count)
  const next = new Int32Array(states.count).fill(-1)
  const by = new Int32Array(states.count).fill(-1)
  for (let i = states.count - 1; i >= 0; i--) {
    const state = states.order.at(i)
    const { steps } = roomOf(states, state)
    let most = Number.NEGATIVE_INFINITY
    eachEdge(states, state, (to, step) => {
      const reply = steps[step]?.reply
      const weight = (best[to] as number) + (reply ? weights.reply(reply) : 0)
      if (weight <= most) return
      most = weight
      next[state] = to
      by[state] = step
    })
    best[state] = weights.state(state) + (next[state] === -1 ? 0 : most)
  }
  return { weight: best[0] as number, way: wayAlong(states, next, by) }
}

function wayAlong(states: States, next: Int32Array, by: Int32Array): string[] {
  const way: string[] = []
  for (let state = 0; next[state] !== -1; state = next[state] as number) {
    const reply = roomOf(states, state).steps[by[state] as number]?.reply
    if (reply) way.push(reply.id)
  }
  return way
}

/** How many different paths there are; past 2^53 only about. */
export function pathCount(states: States): number {
  const paths = new Float64Array(states.count)
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
