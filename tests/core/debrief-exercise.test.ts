import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickEarlier, saveFirst, savesTooLate, TELL, togglePick } from '../../src/core/debrief/index.ts'

const ALL = ['stop', 'save', 'block', 'report', 'remove', TELL]

describe('picking out of suggestions', () => {
  it('keeps the order in which they are picked, and takes back what is picked again', () => {
    const picked = ['stop', 'save', TELL].reduce(togglePick, [] as readonly string[])
    expect(picked).toEqual(['stop', 'save', TELL])
    expect(togglePick(picked, 'save')).toEqual(['stop', TELL])
  })

  it('moves a pick towards the beginning, as far as there is room', () => {
    expect(pickEarlier(['stop', 'save', TELL], TELL)).toEqual(['stop', TELL, 'save'])
    expect(pickEarlier(['stop', 'save'], 'stop')).toEqual(['stop', 'save'])
    expect(pickEarlier(['stop'], 'save')).toEqual(['stop'])
  })
})

describe('trying the steps out', () => {
  it('teaches one order only: to save before blocking', () => {
    expect(savesTooLate(['block'])).toBe(true)
    expect(savesTooLate(['block', 'save'])).toBe(true)
    expect(savesTooLate(['save', 'block'])).toBe(false)
    expect(savesTooLate(['save', 'remove', 'stop', 'block', 'report'])).toBe(false)
    expect(savesTooLate(['remove', 'report', 'stop'])).toBe(false)
  })

  it('teaches no order to children, whose steps have no blocking', () => {
    expect(savesTooLate([TELL, 'keep', 'stop'])).toBe(false)
  })

  it('puts saving right before blocking when asked to', () => {
    expect(saveFirst(['block', TELL])).toEqual(['save', 'block', TELL])
    expect(saveFirst(['block', 'stop', 'save'])).toEqual(['save', 'block', 'stop'])
  })

  it('is settled by putting saving first, whatever else is there', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL), (steps) => {
        const settled = saveFirst(steps)
        expect(savesTooLate(settled)).toBe(false)
        expect(settled.filter((step) => step !== 'save')).toEqual(steps.filter((step) => step !== 'save'))
        if (steps.includes('save')) expect(settled).toContain('save')
      }),
    )
  })

  it('never objects to telling, wherever it stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL), fc.nat(6), (steps, at) => {
        const without = steps.filter((step) => step !== TELL)
        const withTelling = [...without.slice(0, at), TELL, ...without.slice(at)]
        expect(savesTooLate(withTelling)).toBe(savesTooLate(without))
      }),
    )
  })
})
