import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, areaVariance } from '../../src/core/judgement/rating-area.ts'
import { ratingCurve, ratingCurveOf } from '../../src/core/judgement/rating-curve.ts'
import { aTally } from '../support/tallies.ts'

/** Ratings of 58 normal and 51 abnormal CT images (Hanley & McNeil 1982, Radiology 143, 29-36, Table I). */
const IMAGES = { genuine: [33, 6, 6, 11, 2], risky: [3, 2, 2, 11, 33] }

const counts = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 })
const bothKinds = fc
  .record({ risky: counts, genuine: counts })
  .filter(({ risky, genuine }) => risky.some((n) => n > 1) && genuine.some((n) => n > 1))

describe('the rating curve', { timeout: 60_000 }, () => {
  it('goes through the points that Hanley & McNeil print', () => {
    const points = ratingCurve(IMAGES).points.map(({ hit, falseAlarm }) => [falseAlarm, hit])
    const printed = [
      [0, 0],
      [0.034, 0.647],
      [0.224, 0.863],
      [0.328, 0.902],
      [0.431, 0.941],
      [1, 1],
    ]
    for (const [i, [falseAlarm = 0, hit = 0]] of printed.entries()) {
      expect(points[i]?.[0]).toBeCloseTo(falseAlarm, 3)
      expect(points[i]?.[1]).toBeCloseTo(hit, 3)
    }
  })

  it('has the area that they print, and the error that DeLong’s method gives for it', () => {
    expect(areaOf(IMAGES)).toBeCloseTo(0.893, 3)
    // Stata's manual of "roctab" prints 0.8932 and 0.0307 for the same images.
    expect(Math.sqrt(areaVariance(IMAGES))).toBeCloseTo(0.0307, 4)
  })

  it('keeps its interval within nothing and all, around the area', () => {
    fc.assert(
      fc.property(bothKinds, (pair) => {
        const { value, interval } = ratingCurve(pair).area
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.high).toBeLessThanOrEqual(1)
        expect(interval.low).toBeLessThanOrEqual(value)
        expect(interval.high).toBeGreaterThanOrEqual(value)
        expect(interval.high - interval.low).toBeGreaterThan(0)
      }),
    )
  })

  it('is the same as comparing each risky rating with each genuine one', () => {
    fc.assert(
      fc.property(bothKinds, ({ risky, genuine }) => {
        const spread = (list: readonly number[]) =>
          list.flatMap((n, rating) => Array.from({ length: n }, () => rating))
        const [high, low] = [spread(risky), spread(genuine)]
        const wins: number[] = high.flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
        expect(areaOf({ risky, genuine })).toBeCloseTo(
          wins.reduce((sum, win) => sum + win, 0) / wins.length,
          10,
        )
      }),
    )
  })

  it('turns over when the kinds change places', () => {
    fc.assert(
      fc.property(bothKinds, ({ risky, genuine }) => {
        expect(areaOf({ risky: genuine, genuine: risky })).toBeCloseTo(1 - areaOf({ risky, genuine }), 10)
      }),
    )
  })

  it('promises less than all, even when a class has told everything apart', () => {
    const { area } = ratingCurveOf(aTally({ risky: [0, 0, 0, 50], genuine: [50, 0, 0, 0] }))
    expect(area.value).toBe(1)
    expect(area.interval.low).toBeLessThan(0.95)
    expect(area.interval.high).toBe(1)
  })

  it('holds the truth in 19 of 20 classes that answer by chance on four steps', () => {
    const shares = { risky: [0.1, 0.2, 0.3, 0.4], genuine: [0.45, 0.3, 0.15, 0.1] }
    const truth = areaOf(shares)
    const roll = dice(20)
    let held = 0
    for (let round = 0; round < 2000; round++) {
      const { low, high } = ratingCurve({
        risky: drawn(shares.risky, 50, roll),
        genuine: drawn(shares.genuine, 50, roll),
      }).area.interval
      if (low <= truth && truth <= high) held++
    }
    expect(held / 2000).toBeGreaterThan(0.93)
    expect(held / 2000).toBeLessThan(0.97)
  })
})

function drawn(shares: readonly number[], times: number, roll: () => number): number[] {
  const found = shares.map(() => 0)
  for (let i = 0; i < times; i++) {
    let left = roll()
    const at = shares.findIndex((share) => {
      left -= share
      return left < 0
    })
    const index = at === -1 ? shares.length - 1 : at
    found[index] = (found[index] ?? 0) + 1
  }
  return found
}

/** A linear congruential generator (Lehmer, 48271): the same numbers on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
