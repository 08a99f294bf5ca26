import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { signIdsIn } from '../../scripts/scenes/shared-files.ts'
import { CODES } from '../../src/core/scene/codes.ts'
import { checkExample, errorPages } from '../support/error-pages.ts'

const pages = errorPages()
const signs = signIdsIn('scenes') ?? []

describe('the pages of the errors', () => {
  it('are one for each code, and none more', () => {
    expect(pages.map(({ code }) => code).sort()).toEqual([...CODES].sort())
  })

  it('are all in the list', () => {
    const list = readFileSync('docs/guides/errors/README.md', 'utf8')
    const listed = [...list.matchAll(/^- \[(.+?)\]\((.+?)\.md\)/gm)].map(([, , code]) => code)
    expect(listed.sort()).toEqual([...CODES].sort())
  })
})

describe.each(pages)('the page of $code', ({ code, fails, passes }) => {
  it('has an example that fails with just this code among its problems', () => {
    expect(fails).not.toEqual([])
    for (const example of fails) {
      const problems = checkExample(example, signs)
      expect(problems.map((problem) => problem.code)).toContain(code)
      for (const { message, line, file } of problems) {
        expect(file).not.toBe('')
        expect(line).toBeGreaterThan(0)
        expect(message).toMatch(/^\S.*[.?!…"“)a-z0-9-]$/)
        expect(message).not.toMatch(/undefined|\[object|NaN/)
      }
    }
  })

  it('has an example that passes', () => {
    expect(passes).not.toEqual([])
    for (const example of passes) expect(checkExample(example, signs)).toEqual([])
  })
})
