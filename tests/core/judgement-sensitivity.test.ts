import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeInAWord,
  classChange,
  classResult,
  FEWEST_JUDGEMENTS,
  pooled,
  type Tally,
} from '../../src/core/judgement/index.ts'
import {
  correctedRates,
  criterionOf,
  dPrimeOf,
  dPrimeVariance,
  sensitivityOf,
} from '../../src/core/judgement/sensitivity.ts'
import { aTally } from '../support/tallies.ts'

const rates = (hit: number, falseAlarm: number) => ({ hit, falseAlarm })

describe('d′ and c', () => {
  it('are those of the faces in Macmillan & Creelman (2005, ch. 1 and 2): 20 of 25 old, 10 of 25 new', () => {
    expect(dPrimeOf(rates(20 / 25, 10 / 25))).toBeCloseTo(1.095, 3)
    expect(criterionOf(rates(20 / 25, 10 / 25))).toBeCloseTo(-0.294, 3)
  })

  it('are those of the example in Stanislaw & Todorov (1999): rates of .99 and .68', () => {
    const example = rates(0.99, 0.68)
    expect(dPrimeOf(example)).toBeCloseTo(1.86, 2)
    expect(criterionOf(example)).toBeCloseTo(-1.4, 2)
    expect(dPrimeOf(example) * criterionOf(example)).toBeCloseTo(-2.6, 2)
  })

  it('are corrected by half a judgement as in Bonett’s "signal" (R package statpsych): 82 and 46 of 100', () => {
    const tally = aTally({ risky: [18, 82], genuine: [54, 46] })
    const corrected = correctedRates(tally)
    expect(corrected.hit).toBeCloseTo(0.8168317, 7)
    expect(corrected.falseAlarm).toBeCloseTo(0.460396, 6)
    expect(dPrimeOf(corrected)).toBeCloseTo(1.002793, 6)
    expect(criterionOf(corrected)).toBeCloseTo(-0.4019603, 7)
  })

  it('stay finite where everything was recognised (Hautus 1995)', () => {
    const { hit, falseAlarm } = correctedRates(aTally({ risky: [0, 10], genuine: [10, 0] }))
    expect(hit).toBeCloseTo(10.5 / 11, 10)
    expect(falseAlarm).toBeCloseTo(0.5 / 11, 10)
  })

  it('tell a sharper eye from mere suspicion', () => {
    const sharper = sensitivityOf(aTally({ risky: [10, 90], genuine: [90, 10] }))
    const warier = sensitivityOf(aTally({ risky: [10, 90], genuine: [10, 90] }))
    expect(sharper.dPrime.value).toBeGreaterThan(2)
    expect(sharper.criterion.value).toBeCloseTo(0, 10)
    expect(warier.dPrime.value).toBeCloseTo(0, 10)
    expect(warier.criterion.value).toBeLessThan(-1)
  })
})

describe('the interval of d′', { timeout: 60_000 }, () => {
  it('has the standard error that the R package sensR gives for 10 of 20 and 3 of 20', () => {
    const example = rates(10 / 20, 3 / 20)
    expect(dPrimeOf(example)).toBeCloseTo(1.03643338948988, 8)
    expect(Math.sqrt(dPrimeVariance(example, 20, 20))).toBeCloseTo(0.4425006, 6)
  })

  it.each([
    [50, 0.6, 0.4],
    [50, 0.8, 0.2],
    [50, 0.9, 0.3],
    [50, 0.95, 0.1],
    [100, 0.7, 0.6],
    [150, 0.85, 0.15],
  ])(
    'holds the truth in 19 of 20 classes: %i judgements of each kind, rates of %d and %d',
    (n, hit, falseAlarm) => {
      const truth = dPrimeOf(rates(hit, falseAlarm))
      const held = coverage(n, rates(hit, falseAlarm), (tally) => {
        const { low, high } = sensitivityOf(tally).dPrime.interval
        return low <= truth && truth <= high
      })
      expect(held).toBeGreaterThan(0.935)
      expect(held).toBeLessThan(0.985)
    },
  )
})

/** Sums over every outcome that a class could have, each with its chance: no dice are needed. */
function coverage(
  n: number,
  { hit, falseAlarm }: ReturnType<typeof rates>,
  holds: (tally: Tally) => boolean,
) {
  const hits = chances(n, hit)
  const alarms = chances(n, falseAlarm)
  let sum = 0
  for (let h = 0; h <= n; h++)
    for (let f = 0; f <= n; f++) {
      const chance = (hits[h] ?? 0) * (alarms[f] ?? 0)
      if (chance > 1e-9 && holds(aTally({ risky: [n - h, h], genuine: [n - f, f] }))) sum += chance
    }
  return sum
}

function chances(n: number, p: number): number[] {
  const all = [(1 - p) ** n]
  for (let k = 1; k <= n; k++) all.push(((all[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)))
  return all
}

describe('the result of a class', () => {
  it('is given from a hundred judgements on', () => {
    expect(classResult(aTally({ risky: [10, 39], genuine: [40, 10] }))).toEqual({
      type: 'too-few',
      judgements: 99,
      wanted: FEWEST_JUDGEMENTS,
    })
    expect(classResult(aTally({ risky: [10, 40], genuine: [40, 10] })).type).toBe('measured')
  })

  it('needs both kinds of chats, or there is nothing to tell apart', () => {
    expect(classResult(aTally({ risky: [100, 100], genuine: [0, 0] })).type).toBe('too-few')
  })

  it('does not depend on who said what', () => {
    const counts = fc.array(fc.nat(30), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts), { maxLength: 6 }), (people) => {
        const tallies = people.map(([risky, genuine]) => aTally({ risky, genuine }))
        expect(pooled(tallies)).toEqual(pooled([...tallies].reverse()))
        expect(classResult(pooled(tallies))).toEqual(classResult(pooled([pooled(tallies)])))
      }),
    )
  })

  it('calls a class sharper when the eye changed, and only more careful when the line moved', () => {
    const before = aTally({ risky: [50, 50], genuine: [60, 40] })
    const sharper = aTally({ risky: [20, 80], genuine: [80, 20] })
    const warier = aTally({ risky: [25, 75], genuine: [34, 66] })
    expect(classChange(before, sharper)).toMatchObject({ eye: 'sharper' })
    expect(classChange(before, warier)).toMatchObject({ eye: 'unclear', caution: 'more' })
    expect(classChange(sharper, before)).toMatchObject({ eye: 'duller' })
    expect(classChange(before, before)).toMatchObject({ eye: 'unclear', caution: 'unclear' })
  })

  it('says one thing of a change, and of both kinds only where both have moved', () => {
    const before = aTally({ risky: [50, 50], genuine: [60, 40] })
    const word = (after: Tally) => {
      const change = classChange(before, after)
      return change && changeInAWord(change)
    }
    expect(word(aTally({ risky: [45, 55], genuine: [85, 15] }))).toBe('sharper')
    expect(word(aTally({ risky: [70, 30], genuine: [40, 60] }))).toBe('duller')
    expect(word(aTally({ risky: [25, 75], genuine: [34, 66] }))).toBe('warier')
    expect(word(aTally({ risky: [75, 25], genuine: [86, 14] }))).toBe('bolder')
    expect(word(before)).toBe('none')
    const careful = fc.tuple(fc.nat(60), fc.nat(60)).map(([hits, alarms]) => ({ hits, alarms }))
    fc.assert(
      fc.property(careful, careful, (first, then) => {
        const tally = ({ hits, alarms }: typeof first) =>
          aTally({ risky: [60 - hits, hits], genuine: [60 - alarms, alarms] })
        const change = classChange(tally(first), tally(then))
        const said = change && changeInAWord(change)
        if (said !== 'warier' && said !== 'bolder') return
        const sign = said === 'warier' ? 1 : -1
        expect([Math.sign(then.hits - first.hits), Math.sign(then.alarms - first.alarms)]).toEqual([
          sign,
          sign,
        ])
      }),
    )
  })

  it('compares nothing with too few', () => {
    const few = aTally({ risky: [5, 5], genuine: [5, 5] })
    const many = aTally({ risky: [50, 50], genuine: [60, 40] })
    expect(classChange(few, many)).toBeUndefined()
    expect(classChange(many, few)).toBeUndefined()
  })
})
