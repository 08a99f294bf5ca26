import { normalDensity, probit } from './normal.ts'
import { atLeast, FIRST_CAREFUL_STEP, judgementsOf, type Step, type Tally } from './tally.ts'

/** The quantile of a two-sided interval of 95 %. */
export const Z_95 = probit(0.975)

/** Where a measure most likely lies, at 95 %. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** A measure with its standard error and its interval. */
export interface Estimate {
  readonly value: number
  readonly error: number
  readonly interval: Interval
}

/** Shares of risky chats that were called risky, and of genuine ones that were. */
export interface Rates {
  readonly hit: number
  readonly falseAlarm: number
}

/**
 * Hit and false-alarm rates with the log-linear correction: half a judgement more on each side of each kind,
 * always, so that no rate is 0 or 1 (Hautus 1995, Behavior Research Methods 27, 46-51).
 */
export function correctedRates(tally: Tally, first: Step = FIRST_CAREFUL_STEP): Rates {
  const share = (kind: 'risky' | 'genuine') =>
    (atLeast(tally[kind], first) + 0.5) / (judgementsOf(tally[kind]) + 1)
  return { hit: share('risky'), falseAlarm: share('genuine') }
}

/** d′, how far apart risky and genuine chats look: 0 is guessing (Macmillan & Creelman 2005, ch. 1). */
export function dPrimeOf({ hit, falseAlarm }: Rates): number {
  return probit(hit) - probit(falseAlarm)
}

/** c, where the line is drawn: below 0 more is called risky than not, above 0 less (the same, ch. 2). */
export function criterionOf({ hit, falseAlarm }: Rates): number {
  return -(probit(hit) + probit(falseAlarm)) / 2
}

/**
 * The variance of d′ by Gourevitch & Galanter (1967, Psychometrika 32, 25-33): that of each rate divided by the
 * squared height of the normal curve there. That of c is a quarter of it.
 */
export function dPrimeVariance(rates: Rates, risky: number, genuine: number): number {
  return zVariance(rates.hit, risky) + zVariance(rates.falseAlarm, genuine)
}

function zVariance(rate: number, judgements: number): number {
  return (rate * (1 - rate)) / (judgements * normalDensity(probit(rate)) ** 2)
}

/** d′ and c of a tally, with intervals. They take the judgements as independent of each other. */
export interface Sensitivity {
  readonly rates: Rates
  readonly dPrime: Estimate
  readonly criterion: Estimate
}

/**
 * d′ and c of a tally that has both risky and genuine judgements. Ten judgements of one person hang together,
 * and so the true intervals of a class are somewhat wider than these.
 */
export function sensitivityOf(tally: Tally): Sensitivity {
  const rates = correctedRates(tally)
  const variance = dPrimeVariance(rates, judgementsOf(tally.risky), judgementsOf(tally.genuine))
  return {
    rates,
    dPrime: estimate(dPrimeOf(rates), Math.sqrt(variance)),
    criterion: estimate(criterionOf(rates), Math.sqrt(variance / 4)),
  }
}

/** The later measure less the earlier; their errors add up, as if other people had answered. */
export function differenceOf(before: Estimate, after: Estimate): Estimate {
  return estimate(after.value - before.value, Math.hypot(before.error, after.error))
}

function estimate(value: number, error: number): Estimate {
  return { value, error, interval: { low: value - Z_95 * error, high: value + Z_95 * error } }
}
