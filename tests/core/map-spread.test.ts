import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread, type Wish } from '../../src/core/map/spread.ts'
import { linesOf, widthOf } from '../../src/core/map/text-lines.ts'

const wish = fc.record({
  at: fc.integer({ min: -500, max: 500 }),
  weight: fc.integer({ min: 1, max: 5 }),
  width: fc.integer({ min: 0, max: 80 }),
})

function cost(wishes: readonly Wish[], places: readonly number[]): number {
  return wishes.reduce((sum, { at, weight }, index) => sum + weight * (at - (places[index] ?? 0)) ** 2, 0)
}

describe('things in a row', () => {
  it('stand where they wish to when there is room', () => {
    const wishes = [-100, 0, 100].map((at) => ({ at, weight: 1, width: 40 }))
    expect(spread(wishes, 10)).toEqual([-100, 0, 100])
  })

  it('move apart evenly when they wish to be in the same place', () => {
    const wishes = [0, 0, 0].map((at) => ({ at, weight: 1, width: 40 }))
    expect(spread(wishes, 10)).toEqual([-50, 0, 50])
  })

  it('give way to what weighs more', () => {
    const wishes = [
      { at: 0, weight: 1, width: 0 },
      { at: 0, weight: 3, width: 0 },
    ]
    expect(spread(wishes, 8)).toEqual([-6, 2])
  })

  it('keep their order and their distance, and no small move would bring them nearer to their wishes', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 8 }), fc.nat(20), fc.nat(7), (wishes, gap, moved) => {
        const places = spread(wishes, gap)
        const isAllowed = (at: readonly number[]) =>
          at.every((place, index) => {
            const [before, left, own] = [at[index - 1], wishes[index - 1], wishes[index]]
            if (before === undefined || !left || !own) return true
            return place - before >= left.width / 2 + gap + own.width / 2 - 1e-6
          })
        expect(isAllowed(places)).toBe(true)
        for (const step of [-1, 1]) {
          const other = places.map((place, index) =>
            index === moved % (wishes.length || 1) ? place + step : place,
          )
          if (isAllowed(other))
            expect(cost(wishes, other)).toBeGreaterThanOrEqual(cost(wishes, places) - 1e-6)
        }
      }),
    )
  })
})

describe('words in a box', () => {
  const type = { size: 10 }

  it('fit into its width, and lose none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,20}$/), { minLength: 1 }), (words) => {
        const lines = linesOf(words.join(' '), type, { width: 90 })
        for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(90)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      }),
    )
  })

  it('end in "…" where lines are not enough', () => {
    const lines = linesOf('one two three four five six seven', type, { width: 60, lines: 2 })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    expect(widthOf(lines[1] ?? '', type)).toBeLessThanOrEqual(60)
  })

  it('break after a hyphen before they break anywhere', () => {
    expect(linesOf('black-screen', type, { width: 40 })).toEqual(['black-', 'screen'])
  })

  it('stay together where a space may not break', () => {
    expect(linesOf('vraiment oui\u00a0!', type, { width: 60 })).toEqual(['vraiment', 'oui\u00a0!'])
  })
})
