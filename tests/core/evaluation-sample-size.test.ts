import { describe, expect, it } from 'vitest'
import { precisionOf } from '../../scripts/evaluation/precision.ts'
import { classesEach, designEffect, peopleEach, USUAL } from '../../scripts/evaluation/sample-size.ts'
import { powerBySimulation, tQuantile } from '../../scripts/evaluation/trial.ts'

describe('the number of people', () => {
  /** Exact, from the noncentral t-distribution of SciPy; 64 and 26 are also Cohen's (1992, Table 2). */
  it.each([
    [0.2, 0.8, 394],
    [0.3, 0.8, 176],
    [0.37, 0.8, 116],
    [0.5, 0.8, 64],
    [0.8, 0.8, 26],
    [0.2, 0.9, 527],
    [0.3, 0.9, 235],
    [0.37, 0.9, 155],
    [0.5, 0.9, 86],
    [0.8, 0.9, 34],
  ])('for an effect of %f and a power of %f is the exact one', (effect, power, people) => {
    expect(peopleEach(effect, { ...USUAL, power })).toBe(people)
  })
})

describe('the number of classes', () => {
  const plan = { ...USUAL, effect: 0.37, size: 25, icc: 0.05, before: 0 }

  it('grows with the design effect, 1.95 for twenty people at 0.05', () => {
    expect(designEffect({ size: 20, icc: 0.05 })).toBeCloseTo(1.95)
    expect(designEffect({ size: 25, icc: 0 })).toBe(1)
  })

  it('is what one person alone would need, where everybody is a class of their own, and one more', () => {
    const z = 2 * ((1.959964 + 0.841621) / 0.5) ** 2
    expect(classesEach({ ...plan, effect: 0.5, size: 1, icc: 0.05 })).toBe(Math.ceil(z) + 1)
  })

  it('is smaller when the round before is used, and larger when classes differ more', () => {
    expect(classesEach({ ...plan, before: 0.5 })).toBeLessThan(classesEach(plan))
    expect(classesEach({ ...plan, icc: 0.1 })).toBeGreaterThan(classesEach(plan))
  })

  it('finds the effect about as often as it says, in made-up trials of this very instrument', () => {
    const classes = classesEach(plan)
    const found = powerBySimulation(plan, classes, 600)
    expect(found).toBeGreaterThan(0.76)
    expect(found).toBeLessThan(0.9)
    const alarm = powerBySimulation({ ...plan, effect: 0 }, classes, 600)
    expect(alarm).toBeLessThan(0.08)
  })
})

describe('a quantile of t', () => {
  /** From SciPy. */
  it.each([
    [0.975, 8, 2.306],
    [0.975, 20, 2.086],
    [0.995, 30, 2.75],
  ])('of %f with %i degrees of freedom is %f', (probability, degrees, quantile) => {
    expect(tQuantile(probability, degrees)).toBeCloseTo(quantile, 2)
  })
})

describe('the precision of pooled judgements', () => {
  it('doubles with four times as many', () => {
    const [few, many] = [precisionOf(100), precisionOf(400)]
    expect(few.dPrime / many.dPrime).toBeCloseTo(2)
    expect(few.criterion).toBeCloseTo(few.dPrime / 2)
  })

  it('is that of the class view for the same judgements', async () => {
    const { sensitivityOf } = await import('../../src/core/judgement/sensitivity.ts')
    const { aTally } = await import('../support/tallies.ts')
    const { dPrime } = sensitivityOf(aTally({ risky: [125, 375], genuine: [375, 125] }))
    expect(precisionOf(1000).dPrime).toBeCloseTo((dPrime.interval.high - dPrime.interval.low) / 2, 2)
  })
})
