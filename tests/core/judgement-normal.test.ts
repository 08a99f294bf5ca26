import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalDensity, probit } from '../../src/core/judgement/normal.ts'

/** The area under the normal curve up to z, by Simpson's rule: slow, and independent of the approximation. */
function areaUpTo(z: number): number {
  const from = -12
  const steps = 20_000
  const width = (z - from) / steps
  let sum = normalDensity(from) + normalDensity(z)
  for (let i = 1; i < steps; i++) sum += normalDensity(from + i * width) * (i % 2 === 0 ? 2 : 4)
  return (sum * width) / 3
}

describe('the normal quantile', () => {
  // The three values that Wichura (1988) prints to check an implementation of PPND16 by.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
  ])('is what the author of the algorithm prints at %d', (p, z) => {
    expect(Math.abs(probit(p) - z)).toBeLessThan(1e-9)
  })

  // Reference values from SciPy 1.17 (scipy.stats.norm.ppf).
  it.each([
    [1e-10, -6.361340902404056],
    [0.02425, -1.972961051311885],
    [0.0749999, -1.439532177375901],
    [0.075, -1.4395314709384563],
    [0.4, -0.2533471031357997],
    [0.8, 0.8416212335729143],
    [0.9250001, 1.439532177375901],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308822899],
  ])('agrees with another implementation at %d, on both sides of where its parts meet', (p, z) => {
    expect(Math.abs(probit(p) - z)).toBeLessThan(1e-9)
  })

  it('undoes the area under the curve', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (p) => {
        expect(Math.abs(areaUpTo(probit(p)) - p)).toBeLessThan(1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same on both sides of the middle, and always grows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
        expect(Math.abs(probit(p) + probit(1 - p))).toBeLessThan(1e-6)
        expect(probit(p * 0.999)).toBeLessThan(probit(p))
      }),
    )
    expect(probit(0.5)).toBe(0)
  })

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %d, which is no share between nothing and all', (p) => {
    expect(() => probit(p)).toThrow(RangeError)
  })
})
