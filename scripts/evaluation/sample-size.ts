import { probit } from '../../src/core/judgement/normal.ts'

/** How sure an evaluation wants to be. */
export interface Sureness {
  /** How often a difference that is there shall be found. */
  readonly power: number
  /** How often one that is not there may be; two-sided. */
  readonly alpha: number
}

/** What evaluations ask for when nothing speaks against it. */
export const USUAL: Sureness = { power: 0.8, alpha: 0.05 }

/** How classes hang together. */
export interface Classes {
  readonly size: number
  /** The part of all variance that lies between classes (the intraclass correlation). */
  readonly icc: number
}

/** Two groups that are compared, some time after the lesson of the one. */
export interface Comparison extends Sureness, Classes {
  /** The difference of the means in standard deviations (Cohen's d). */
  readonly effect: number
  /** How closely the round before goes with the one after; 0 when it is not used. */
  readonly before: number
}

/**
 * People in each of two groups when everybody is assigned alone: 2 (z + z)² / d², with Guenther's correction for
 * the t-distribution (1981, The American Statistician 35, 243-244).
 */
export function peopleEach(effect: number, { power, alpha }: Sureness = USUAL): number {
  const z = probit(1 - alpha / 2)
  return Math.ceil(2 * ((z + probit(power)) / effect) ** 2 + z ** 2 / 4)
}

/** By how much more people are needed since whole classes are assigned (Donner & Klar 2000). */
export function designEffect({ size, icc }: Classes): number {
  return 1 + (size - 1) * icc
}

/** Which part of the variance is left when the round before is taken into account (analysis of covariance). */
export function leftAfterBefore(before: number): number {
  return 1 - before ** 2
}

/**
 * Classes in each of two groups when whole classes are assigned. One more in each pays for the few degrees of
 * freedom of a test on classes (Hayes & Bennett 1999, International Journal of Epidemiology 28, 319-326).
 */
export function classesEach(plan: Comparison): number {
  const z = probit(1 - plan.alpha / 2) + probit(plan.power)
  const people = 2 * (z / plan.effect) ** 2 * leftAfterBefore(plan.before) * designEffect(plan)
  return Math.ceil(people / plan.size) + 1
}
