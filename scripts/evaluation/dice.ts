import { probit } from '../../src/core/judgement/normal.ts'

/** Chance that can be had again. */
export interface Dice {
  /** Evenly between 0 and 1, neither of them included. */
  even(): number
  /** Around 0, with a standard deviation of 1. */
  normal(): number
}

/** Dice of a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296
  }
  return { even, normal: () => probit(even()) }
}
