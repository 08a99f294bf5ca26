import type { StepCounts, Tally } from '../../src/core/judgement/index.ts'

/** A tally from counts: by the four steps, or [trusting, careful], which stand for the second and the third. */
export function aTally({ risky, genuine }: { risky: readonly number[]; genuine: readonly number[] }): Tally {
  return { risky: stepsOf(risky), genuine: stepsOf(genuine) }
}

function stepsOf(counts: readonly number[]): StepCounts {
  const [first = 0, second = 0, third = 0, fourth = 0] = counts.length === 2 ? [0, ...counts, 0] : counts
  return { 'carry-on': first, 'stay-alert': second, 'check-first': third, 'step-away': fourth }
}
