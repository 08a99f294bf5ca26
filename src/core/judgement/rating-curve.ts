import { areaOf, areaVariance, type RatingPair, totalOf } from './rating-area.ts'
import { type Estimate, type Interval, type Rates, Z_95 } from './sensitivity.ts'
import { STEPS, type StepCounts, type Tally } from './tally.ts'

/** The rating curve and the area under it. */
export interface RatingCurve {
  /** From "nothing is risky" to "everything is", with a point for each line between two ratings. */
  readonly points: readonly Rates[]
  /** How often a risky chat is rated more careful than a genuine one, ties counting half; 0.5 is guessing. */
  readonly area: Estimate
}

/** The rating curve (ROC) of a tally that has both risky and genuine judgements. */
export function ratingCurveOf(tally: Tally): RatingCurve {
  const ratings = (counts: StepCounts) => STEPS.map((step) => counts[step])
  return ratingCurve({ risky: ratings(tally.risky), genuine: ratings(tally.genuine) })
}

/** The rating curve of any number of ratings. */
export function ratingCurve(pair: RatingPair): RatingCurve {
  const share = (ratings: readonly number[], from: number) => totalOf(ratings.slice(from)) / totalOf(ratings)
  const lines = Array.from({ length: pair.risky.length + 1 }, (_, index) => pair.risky.length - index)
  const points = lines.map((from) => ({
    hit: share(pair.risky, from),
    falseAlarm: share(pair.genuine, from),
  }))
  const value = areaOf(pair)
  const variance = areaVariance(pair)
  const isApart = variance === 0 || value === 0 || value === 1
  const interval = isApart ? intervalApart(pair, value) : logitInterval(value, variance)
  return { points, area: { value, error: Math.sqrt(variance), interval } }
}

/**
 * The interval on the logit scale, which stays within 0 and 1 and keeps its promise best of those compared by
 * Perme & Manevski (2019, Statistical Methods in Medical Research 28).
 */
function logitInterval(area: number, variance: number): Interval {
  const middle = Math.log(area / (1 - area))
  const reach = (Z_95 * Math.sqrt(variance)) / (area * (1 - area))
  return { low: inverseLogit(middle - reach), high: inverseLogit(middle + reach) }
}

function inverseLogit(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/**
 * Where the two kinds lie wholly apart the variance is nought and would promise too much: half a judgement of
 * each kind is spread over the ratings, in the spirit of the log-linear correction.
 */
function intervalApart({ risky, genuine }: RatingPair, area: number): Interval {
  const softened = (ratings: readonly number[]) => ratings.map((count) => count + 0.5 / ratings.length)
  const soft = { risky: softened(risky), genuine: softened(genuine) }
  const { low, high } = logitInterval(areaOf(soft), areaVariance(soft))
  return { low: Math.min(low, area), high: Math.max(high, area) }
}
