import { describe, expect, it } from 'vitest'
import { LENGTHS, leftOut, paceOf, planOf, SHAPES, STEPS, stepAfter } from '../../src/core/lesson/index.ts'

const wishes = LENGTHS.flatMap((length) =>
  SHAPES.flatMap((shape) => [true, false].map((devices) => ({ length, shape, devices }))),
)

describe('the plan of a lesson', () => {
  it.each(wishes)('fills its time exactly, without gaps: $length $shape $devices', (wish) => {
    const plan = planOf(wish)
    expect(plan[0]?.from).toBe(0)
    expect(plan.at(-1)?.to).toBeCloseTo(wish.length)
    for (const [at, { from }] of plan.entries()) if (at > 0) expect(from).toBe(plan[at - 1]?.to)
  })

  it.each(wishes)('never leaves out the breath, the steps and help: $length $shape $devices', (wish) => {
    const steps = planOf(wish).map(({ step }) => step)
    expect(steps).toEqual(expect.arrayContaining(['rules', 'breathe', 'steps', 'help']))
    expect(steps).toEqual(STEPS.filter((step) => steps.includes(step)))
    expect(leftOut(wish).some((step) => steps.includes(step))).toBe(false)
  })

  it('has rounds of chats to judge only where there are devices', () => {
    const steps = (devices: boolean) =>
      planOf({ length: 75, shape: 'together', devices }).map(({ step }) => step)
    expect(steps(true)).toEqual(expect.arrayContaining(['before', 'after']))
    expect(steps(false)).not.toEqual(expect.arrayContaining(['before']))
    expect(steps(false)).not.toEqual(expect.arrayContaining(['after']))
  })

  it('knows what comes after a step that it has left out', () => {
    const plan = planOf({ length: 20, shape: 'together', devices: false })
    expect(stepAfter(plan, 'path')).toBe('smelled')
    expect(stepAfter(plan, 'help')).toBeUndefined()
  })
})

describe('the pace', () => {
  const plan = planOf({ length: 45, shape: 'together', devices: true })

  it('is on time while the rest still fits', () => {
    expect(paceOf(plan, 'chat', 10)).toEqual({ elapsed: 10, left: 35, late: 0, skip: [] })
    expect(paceOf(plan, 'chat', 21).late).toBe(0)
  })

  it('says how late it is, and what to leave out, the most dispensable first', () => {
    const pace = paceOf(plan, 'chat', 26)
    expect(pace.late).toBe(5)
    expect(pace.skip).toEqual([
      { step: 'end', minutes: 3 },
      { step: 'path', minutes: 3 },
    ])
  })

  it('never leaves out the breath, the steps and help, however late it is', () => {
    const skipped = paceOf(plan, 'chat', 60).skip.map(({ step }) => step)
    expect(skipped).toEqual(['end', 'path', 'smelled', 'signs'])
  })

  it('counts time that was gained', () => {
    expect(paceOf(plan, 'smelled', 15).late).toBe(0)
  })
})
