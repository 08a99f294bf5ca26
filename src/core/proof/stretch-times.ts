import type { Scene, Texts } from '../scene/scene.ts'
import type { Stretch } from '../talk/talk.ts'
import { explore, type States } from './explore.ts'
import { type Pace, SECONDS_A_MESSAGE, secondsToDecide } from './talk-pace.ts'
import { eachEdge, linesIn, repliesIn, roomOf } from './walk.ts'

/** How long a stretch takes in a hall, in minutes. */
export interface StretchTimes {
  readonly shortest: number
  readonly longest: number
}

/** Measures a stretch over every way through it; nothing where the scene cannot be explored. */
export function stretchTimes(
  scene: Scene,
  texts: Texts,
  stretch: Stretch,
  pace: Pace,
): StretchTimes | undefined {
  const explored = explore(scene)
  if (explored.type !== 'explored') return undefined
  const { states } = explored
  const ends = timesToEnd(states, stretch, (state) => secondsIn(states, state, texts, stretch, pace))
  const starts = statesOf(states, stretch.from).flatMap((state) => ends.get(state) ?? [])
  if (starts.length === 0) return undefined
  return {
    shortest: Math.min(...starts.map(({ shortest }) => shortest)) / 60,
    longest: Math.max(...starts.map(({ longest }) => longest)) / 60,
  }
}

function statesOf(states: States, beat: string): number[] {
  return Array.from({ length: states.count }, (_, state) => state).filter(
    (state) => roomOf(states, state).beat.id === beat,
  )
}

/** From the last state back to the first: what is left of the stretch from each, in seconds. */
function timesToEnd(states: States, { to }: Stretch, secondsOf: (state: number) => number) {
  const left = new Map<number, StretchTimes>()
  for (let at = states.count - 1; at >= 0; at--) {
    const state = states.order.at(at)
    if (roomOf(states, state).beat.id === to) {
      left.set(state, { shortest: 0, longest: 0 })
      continue
    }
    const next: StretchTimes[] = []
    eachEdge(states, state, (each) => next.push(left.get(each) as StretchTimes))
    const own = secondsOf(state)
    left.set(state, {
      shortest: own + Math.min(...(next.length > 0 ? next.map(({ shortest }) => shortest) : [0])),
      longest: own + Math.max(0, ...next.map(({ longest }) => longest)),
    })
  }
  return left
}

/** The messages and the replies of a state are read aloud; then the hall decides. */
function secondsIn(states: States, state: number, texts: Texts, { by, turned }: Stretch, pace: Pace): number {
  const lines = linesIn(states, state)
  const read = lines.reduce((sum, { id }) => sum + SECONDS_A_MESSAGE + pace.toSay(texts[id] ?? ''), 0)
  const replies = repliesIn(states, state)
  if (replies.length === 0) return read
  const offered = replies.reduce((sum, { id }) => sum + pace.toSay(texts[id] ?? ''), 0)
  return read + offered + Math.max(secondsToDecide(by), secondsToDecide(turned))
}
