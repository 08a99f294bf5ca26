import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assignment,
  isSound,
  LONGEST_WORD,
  readAssignment,
  tasksOf,
  tidyWord,
  writeAssignment,
} from '../../src/core/homework/index.ts'

const LIST: Assignment = {
  key: '00112233445566778899aabb',
  scenes: ['new-follower', 'for-a-friend'],
  before: true,
  after: true,
  language: 'fr',
  place: 'CA-AB',
  word: '7B santé',
}

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record({
    key: hex(24),
    scenes: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{2,30}$/), { maxLength: 10 }),
    before: fc.boolean(),
    after: fc.boolean(),
    language: fc.option(fc.constantFrom('en', 'fr'), { nil: undefined }),
    place: fc.option(fc.constantFrom('CA', 'CA-AB', 'GB'), { nil: undefined }),
    word: fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }).map(tidyWord), { nil: undefined }),
  })
  .filter(isSound)

const told = ({ key, scenes, before, after, language, place, word }: Assignment) =>
  [key, scenes, before, after, language || undefined, place || undefined, word || undefined] as const

describe('the link of an assignment', () => {
  it('carries all of it', () => {
    const read = readAssignment(writeAssignment(LIST))
    expect(read).toEqual({ type: 'read', assignment: LIST })
    expect(tasksOf(LIST)).toEqual(['before', 'new-follower', 'for-a-friend', 'after'])
  })

  it('carries any list there can be, in signs that no mail program changes', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const code = writeAssignment(assignment)
        expect(code).toMatch(/^1[\w-]+$/)
        const read = readAssignment(code)
        expect(read.type).toBe('read')
        if (read.type === 'read') expect(told(read.assignment)).toEqual(told(assignment))
      }),
    )
  })

  it('says so when a sign of it was changed, or some of it was cut off', () => {
    fc.assert(
      fc.property(anyAssignment, fc.nat(), fc.constantFrom(...'AZaz09-_'), (assignment, where, sign) => {
        const code = writeAssignment(assignment)
        const at = 1 + (where % (code.length - 1))
        const changed = code.slice(0, at) + sign + code.slice(at + 1)
        if (changed !== code) expect(readAssignment(changed)).toEqual({ type: 'problem', problem: 'damaged' })
        expect(readAssignment(code.slice(0, at)).type).toBe('problem')
      }),
    )
  })

  it.each(['', 'x', '1', '1AAAA', '<script>', '1'.repeat(3000), '1%20', '1….'])(
    'is not opened when it is no link at all (%s)',
    (code) => {
      expect(readAssignment(code)).toEqual({ type: 'problem', problem: 'damaged' })
    },
  )

  it('of a later edition is told from a damaged one', () => {
    expect(readAssignment(`2${writeAssignment(LIST).slice(1)}`)).toEqual({
      type: 'problem',
      problem: 'newer',
    })
  })

  it('is never made from what could not be opened', () => {
    const wrong: Partial<Assignment>[] = [
      { scenes: [], before: false, after: false },
      { scenes: ['new-follower', 'new-follower'] },
      { scenes: ['../../etc'] },
      { scenes: ['before'] },
      { scenes: Array.from({ length: 11 }, (_, at) => `scene-${at}`) },
      { key: 'short' },
      { language: 'French' },
      { place: 'Alberta' },
      { word: 'two\nlines' },
    ]
    for (const part of wrong) expect(() => writeAssignment({ ...LIST, ...part })).toThrow('sound assignment')
  })
})

describe('the word for a class', () => {
  it('is one short line without signs that cannot be seen', () => {
    expect(tidyWord('  7B \n health  ')).toBe('7B health')
    expect(tidyWord('left\u202eright\u0000')).toBe('leftright')
    expect([...tidyWord('🐻'.repeat(40))]).toHaveLength(LONGEST_WORD)
  })
})
