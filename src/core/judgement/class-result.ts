import { type RatingCurve, ratingCurveOf } from './rating-curve.ts'
import { differenceOf, type Estimate, type Sensitivity, sensitivityOf } from './sensitivity.ts'
import { judgementsOf, type Tally } from './tally.ts'

/** With fewer judgements than this no measure is given: its interval would hold nearly everything. */
export const FEWEST_JUDGEMENTS = 100
/** And so many must be on each kind of chat. */
export const FEWEST_OF_A_KIND = 20

/** What the totals of a class say, or how far they are from saying anything. */
export type ClassResult =
  | { readonly type: 'too-few'; readonly judgements: number; readonly wanted: number }
  | ({ readonly type: 'measured'; readonly judgements: number; readonly curve: RatingCurve } & Sensitivity)

/** The measures of pooled totals: d′, c and the rating curve. Never of one person. */
export function classResult(tally: Tally): ClassResult {
  const counts = [judgementsOf(tally.risky), judgementsOf(tally.genuine)]
  const judgements = counts.reduce((sum, count) => sum + count, 0)
  if (judgements < FEWEST_JUDGEMENTS || Math.min(...counts) < FEWEST_OF_A_KIND) {
    return { type: 'too-few', judgements, wanted: FEWEST_JUDGEMENTS }
  }
  return { type: 'measured', judgements, ...sensitivityOf(tally), curve: ratingCurveOf(tally) }
}

/** How a class changed between two rounds; `unclear` where the interval holds nought. */
export interface ClassChange {
  readonly dPrime: Estimate
  readonly criterion: Estimate
  /** Whether risky and genuine chats are told apart better. */
  readonly eye: 'sharper' | 'duller' | 'unclear'
  /** Whether more, of both kinds, is called risky: alone, that is only suspicion. */
  readonly caution: 'more' | 'less' | 'unclear'
}

/** Compares two pooled totals; nothing where either has too few judgements. */
export function classChange(before: Tally, after: Tally): ClassChange | undefined {
  const first = classResult(before)
  const second = classResult(after)
  if (first.type === 'too-few' || second.type === 'too-few') return undefined
  const dPrime = differenceOf(first.dPrime, second.dPrime)
  const criterion = differenceOf(first.criterion, second.criterion)
  return {
    dPrime,
    criterion,
    eye: side(dPrime, 'duller', 'sharper'),
    caution: side(criterion, 'more', 'less'),
  }
}

/** What a change comes to, in one word. */
export type ChangeInAWord = 'sharper' | 'duller' | 'warier' | 'bolder' | 'none'

/**
 * The one thing to say of a change. Where the eye is no clearer and the line has moved, it has moved for both
 * kinds of chats; where the eye has changed, the two kinds may have moved apart, and that is all that is said.
 */
export function changeInAWord({ eye, caution }: ClassChange): ChangeInAWord {
  if (eye !== 'unclear') return eye
  if (caution !== 'unclear') return caution === 'more' ? 'warier' : 'bolder'
  return 'none'
}

function side<T>({ interval }: Estimate, below: T, above: T): T | 'unclear' {
  if (interval.high < 0) return below
  return interval.low > 0 ? above : 'unclear'
}
