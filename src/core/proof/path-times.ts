import type { Line, Texts } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { heaviestPath, type Weights } from './heaviest.ts'
import { SECONDS_A_CHOICE, SECONDS_A_LINE, WORDS_A_MINUTE } from './limits.ts'
import { linesIn } from './walk.ts'
import { wordsIn } from './word-count.ts'

/** How long a path is, by its messages and by the clock. */
export interface PathLength {
  readonly messages: number
  readonly minutes: number
}

/** The longest and the shortest path of a scene. */
export interface PathTimes {
  readonly longest: PathLength
  readonly shortest: PathLength
  /** The replies of the path that takes the most time. */
  readonly longestWay: readonly string[]
}

/** Measures the longest and the shortest path: in messages by count, in minutes by words, lines and choices. */
export function pathTimes(states: States, texts: Texts): PathTimes {
  const seconds = weightsOf(
    states,
    (line) => secondsOf(line, texts),
    () => SECONDS_A_CHOICE,
  )
  const messages = weightsOf(
    states,
    () => 1,
    (kind) => (kind === 'say' ? 1 : 0),
  )
  const slow = heaviestPath(states, seconds)
  return {
    longest: { messages: heaviestPath(states, messages).weight, minutes: slow.weight / 60 },
    shortest: {
      messages: Math.abs(heaviestPath(states, negative(messages)).weight),
      minutes: Math.abs(heaviestPath(states, negative(seconds)).weight) / 60,
    },
    longestWay: slow.way,
  }
}

/** Seconds that a line takes: to arrive, and to be read with its thought. */
export function secondsOf(line: Line, texts: Texts): number {
  const words = wordsIn(texts[line.id] ?? '') + wordsIn(texts[`${line.id}.thought`] ?? '')
  return SECONDS_A_LINE + (words * 60) / WORDS_A_MINUTE
}

function weightsOf(
  states: States,
  ofLine: (line: Line) => number,
  ofReply: (kind: 'say' | 'do') => number,
): Weights {
  const sums = new Map<readonly Line[], number>()
  for (let state = 0; state < states.count; state++) {
    const lines = linesIn(states, state)
    if (!sums.has(lines))
      sums.set(
        lines,
        lines.reduce((sum, line) => sum + ofLine(line), 0),
      )
  }
  return {
    state: (state) => sums.get(linesIn(states, state)) ?? 0,
    reply: ({ kind }) => ofReply(kind),
  }
}

function negative({ state, reply }: Weights): Weights {
  return { state: (each) => -state(each), reply: (each) => -reply(each) }
}
