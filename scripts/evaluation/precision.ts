import { dPrimeVariance, Z_95 } from '../../src/core/judgement/sensitivity.ts'

/** How exactly a group is known from its pooled judgements, as half the width of an interval of 95 %. */
export interface Precision {
  readonly judgements: number
  /** Of d′ after one round. */
  readonly dPrime: number
  /** Of c after one round. */
  readonly criterion: number
  /** The smallest change of d′ between two rounds whose interval leaves out nought. */
  readonly smallestChange: number
}

/** A class that recognizes three of four risky chats and three of four real ones: d′ is 1.35, c is 0. */
export const TYPICAL = { hit: 0.75, falseAlarm: 0.25 }

/** The precision of so many judgements, half of them on risky chats, by the formula that the product uses. */
export function precisionOf(judgements: number): Precision {
  const error = Math.sqrt(dPrimeVariance(TYPICAL, judgements / 2, judgements / 2))
  return {
    judgements,
    dPrime: Z_95 * error,
    criterion: (Z_95 * error) / 2,
    smallestChange: Z_95 * Math.hypot(error, error),
  }
}
