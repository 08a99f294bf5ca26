import { describe, expect, it } from 'vitest'
import { AREAS } from '../../src/client/i18n/areas.ts'
import { errorPages } from '../support/error-pages.ts'

/** The codes that the check of a scene can give. */
const codes = errorPages()
  .filter(({ fails }) => fails.some(({ bank, script }) => !bank && script === undefined))
  .map(({ code }) => code)

describe.each(Object.entries(AREAS.check))('what the page says of a problem in "%s"', (_, load) => {
  it('has a title of its own for each that a scene can have', async () => {
    const words = Object.entries(await load()).filter(([key]) => key.startsWith('check.code-'))
    expect(words.map(([key]) => key.replace('check.code-', '')).sort()).toEqual(codes.sort())
    expect(new Set(words.map(([, text]) => text)).size).toBe(codes.length)
  })
})
