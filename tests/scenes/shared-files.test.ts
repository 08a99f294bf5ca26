import { describe, expect, it } from 'vitest'
import { readShared, SHARED } from '../../scripts/scenes/shared-files.ts'

describe.each(SHARED)('the shared file "%s"', (name) => {
  it('has every text in every language, also the names that a translation leaves as they are', () => {
    const reading = readShared('scenes', name)
    const ids = Object.keys(reading?.sources ?? {}).sort()
    expect(ids.length).toBeGreaterThan(0)
    for (const texts of Object.values(reading?.texts ?? {})) expect(Object.keys(texts).sort()).toEqual(ids)
  })
})
