import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readTotals,
  STEPS,
  type StepCounts,
  type Totals,
  totalsSheet,
} from '../../src/core/judgement/index.ts'
import { aTally } from '../support/tallies.ts'

const mine: Totals = {
  round: 'before',
  form: 'a',
  ages: 'teens',
  language: 'fr',
  draw: 1,
  tally: aTally({ risky: [0, 1, 3, 1], genuine: [2, 2, 1, 0] }),
}

const counts: fc.Arbitrary<StepCounts> = fc.record(
  Object.fromEntries(STEPS.map((step) => [step, fc.nat(50)])) as Record<
    (typeof STEPS)[number],
    fc.Arbitrary<number>
  >,
)
const some: fc.Arbitrary<Totals> = fc.record({
  round: fc.constantFrom('before' as const, 'after' as const, 'free' as const),
  form: fc.constantFrom('a' as const, 'b' as const, '' as const),
  ages: fc.constantFrom('children' as const, 'teens' as const),
  language: fc.constantFrom('en', 'fr'),
  draw: fc.oneof(fc.nat(), fc.constant('' as const)),
  tally: fc.record({ risky: counts, genuine: counts }),
})

describe('the totals that somebody hands in', () => {
  it('are one heading and one row of counts', () => {
    expect(totalsSheet([mine]).split('\r\n')).toEqual([
      'round,form,ages,language,draw,risky_carry_on,risky_stay_alert,risky_check_first,risky_step_away,genuine_carry_on,genuine_stay_alert,genuine_check_first,genuine_step_away',
      'before,a,teens,fr,1,0,1,3,1,2,2,1,0',
      '',
    ])
  })

  it('have no place for a name, a time, a device or a single chat', () => {
    const columns = totalsSheet([]).trim().split(',')
    expect(columns).toHaveLength(13)
    expect(columns.filter((column) => /name|time|date|id$|chat|person|device/.test(column))).toEqual([])
  })

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (all) => {
        expect(readTotals(totalsSheet(all))).toEqual({ totals: all, unreadable: [] })
      }),
    )
  })

  it('are read from files put one below the other, and as spreadsheets save them', () => {
    const twice = `\uFEFF${totalsSheet([mine])}\n${totalsSheet([mine]).replaceAll(',', ';')}`
    expect(readTotals(twice)).toEqual({ totals: [mine, mine], unreadable: [] })
    expect(readTotals(totalsSheet([mine]).replace('fr', '"fr"')).totals).toEqual([mine])
  })

  it.each([
    ['before,a,teens,fr,1,0,1,3,1,2,2,1'],
    ['before,a,teens,fr,1,0,1,3,1,2,2,1,-1'],
    ['before,a,teens,fr,1,0,1,3,1,2,2,1,half'],
    ['sideways,a,teens,fr,1,0,1,3,1,2,2,1,0'],
    ['before,c,teens,fr,1,0,1,3,1,2,2,1,0'],
    ['before,a,everyone,fr,1,0,1,3,1,2,2,1,0'],
  ])('name the line that is no row: %s', (row) => {
    expect(readTotals(`${totalsSheet([mine])}${row}`)).toEqual({ totals: [mine], unreadable: [3] })
  })
})
