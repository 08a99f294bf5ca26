import { describe, expect, it } from 'vitest'
import { mostFlashes } from '../e2e/support/flashes.ts'

const shown = (lights: readonly number[], every: number) =>
  lights.map((light, i) => ({ at: i * every, fields: Array.from({ length: 16 }, () => light) }))

describe('flashes on a screen', () => {
  it('are counted in the worst second', () => {
    const blinking = Array.from({ length: 20 }, (_, i) => i % 2)
    expect(mostFlashes(shown(blinking, 0.05))).toBeGreaterThan(3)
    expect(mostFlashes(shown(blinking, 0.25))).toBeLessThanOrEqual(3)
  })

  it('are none where it only gets lighter, or changes little', () => {
    expect(mostFlashes(shown([0, 0.2, 0.4, 0.6, 0.8], 0.05))).toBe(0)
    expect(mostFlashes(shown([0.3, 0.35, 0.3, 0.36, 0.31, 0.35], 0.05))).toBe(0)
  })
})
