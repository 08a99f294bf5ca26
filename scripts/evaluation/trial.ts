import { probit } from '../../src/core/judgement/normal.ts'
import { type Dice, diceOf } from './dice.ts'
import type { Classes, Comparison } from './sample-size.ts'

/** Chats of each kind in a round. */
const EACH_KIND = 5
/**
 * Assumed, since nobody has measured it yet: how well risky and real chats are told apart without the lesson,
 * and how much students differ in that and in how careful they are.
 */
const STUDENTS = { dPrime: 1.2, dPrimeSpread: 0.6, criterionSpread: 0.4 }

/** Everything that a made-up trial is played with. */
interface World {
  /** Standard deviation of a student's score: risky ones recognized less real ones taken for risky. */
  readonly spread: number
  /** By how much the score rises when d′ rises by 1. */
  readonly slope: number
}

/** One student judges one form; the score is what the trial compares. */
function scoreOf(dPrime: number, dice: Dice): number {
  const own = dPrime + STUDENTS.dPrimeSpread * dice.normal()
  const criterion = STUDENTS.criterionSpread * dice.normal()
  const careful = (mean: number) => dice.normal() + mean > criterion
  let score = 0
  for (let chat = 0; chat < EACH_KIND; chat++) score += Number(careful(own / 2)) - Number(careful(-own / 2))
  return score
}

function measureWorld(): World {
  const students = 40_000
  const draw = (dPrime: number) => {
    const dice = diceOf(1)
    const scores = Array.from({ length: students }, () => scoreOf(dPrime, dice))
    const mean = scores.reduce((sum, score) => sum + score, 0) / students
    const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / students)
    return { mean, spread }
  }
  const step = 0.4
  const rise = draw(STUDENTS.dPrime + step).mean - draw(STUDENTS.dPrime).mean
  return { spread: draw(STUDENTS.dPrime).spread, slope: rise / step }
}

/** How often a trial of so many classes in each group finds the difference, tested on the means of classes. */
export function powerBySimulation(plan: Comparison, classes: number, trials: number): number {
  const world = measureWorld()
  const dice = diceOf(2)
  const shift = (plan.effect * world.spread) / world.slope
  const critical = tQuantile(1 - plan.alpha / 2, 2 * classes - 2)
  let found = 0
  for (let trial = 0; trial < trials; trial++) {
    const group = (dPrime: number) =>
      Array.from({ length: classes }, () => classMean(dPrime, plan, { world, dice }))
    if (Math.abs(tOf(group(STUDENTS.dPrime + shift), group(STUDENTS.dPrime))) > critical) found += 1
  }
  return found / trials
}

function classMean(
  dPrime: number,
  { size, icc }: Classes,
  { world, dice }: { world: World; dice: Dice },
): number {
  /** Classes differ by as much as makes the wanted part of all variance theirs. */
  const between = Math.sqrt(icc / (1 - icc)) * (world.spread / world.slope)
  const own = dPrime + between * dice.normal()
  let sum = 0
  for (let student = 0; student < size; student++) sum += scoreOf(own, dice)
  return sum / size
}

/** Student's t of two groups of the same size. */
function tOf(some: readonly number[], others: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length
  const squares = (all: readonly number[]) => all.reduce((sum, each) => sum + (each - mean(all)) ** 2, 0)
  const variance = (squares(some) + squares(others)) / (some.length + others.length - 2)
  return (mean(some) - mean(others)) / Math.sqrt((2 * variance) / some.length)
}

/** A quantile of Student's t by Fisher's expansion (Abramowitz & Stegun 26.7.5): good to 0.001 from 8 degrees on. */
export function tQuantile(probability: number, degrees: number): number {
  const z = probit(probability)
  const terms = [
    z,
    (z ** 3 + z) / 4 / degrees,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96 / degrees ** 2,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384 / degrees ** 3,
  ]
  return terms.reduce((sum, term) => sum + term, 0)
}
