import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assignment,
  type Completion,
  checkRows,
  MOST_MINUTES,
  pastedRows,
  readRecordCode,
  readRecordFile,
  SERIALS,
  writeAssignment,
  writeRecordCode,
  writeRecordFile,
} from '../../src/core/homework/index.ts'
import { LETTERS } from '../../src/core/room/index.ts'

const LIST: Assignment = {
  key: '00112233445566778899aabb',
  scenes: ['new-follower', 'for-a-friend'],
  before: true,
  after: true,
}
const OURS = writeAssignment(LIST)
const THEIRS = writeAssignment({ ...LIST, key: 'ffffffffffffffffffffffff' })
const TASKS = 4

const some = (part: Partial<Completion> = {}): Completion => ({
  done: [true, true, true, true],
  minutes: 34,
  serial: 12_345,
  ...part,
})
const anyCompletion: fc.Arbitrary<Completion> = fc.record({
  done: fc.array(fc.boolean(), { minLength: TASKS, maxLength: TASKS }),
  minutes: fc.nat(MOST_MINUTES),
  serial: fc.nat(SERIALS - 1),
})

const LETTER = fc.constantFrom(...LETTERS)

describe('the code of a record', () => {
  it('is twenty letters in groups of four, and says what was done', () => {
    const code = writeRecordCode(OURS, some())
    expect(code).toMatch(/^([B-Z]{4}-){4}[B-Z]{4}$/)
    expect(readRecordCode(OURS, TASKS, code)).toEqual({ type: 'record', completion: some() })
  })

  it('is read whatever its case and what stands between the letters', () => {
    const code = writeRecordCode(OURS, some())
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `]) {
      expect(readRecordCode(OURS, TASKS, typed).type).toBe('record')
    }
  })

  it('carries every record there can be', () => {
    fc.assert(
      fc.property(anyCompletion, (completion) => {
        const read = readRecordCode(OURS, TASKS, writeRecordCode(OURS, completion))
        expect(read).toEqual({ type: 'record', completion })
      }),
    )
  })

  it('shows every changed letter, and every two of them', () => {
    fc.assert(
      fc.property(
        anyCompletion,
        fc.array(fc.tuple(fc.nat(19), LETTER), { minLength: 1, maxLength: 2 }),
        (completion, slips) => {
          const letters = [...writeRecordCode(OURS, completion).replaceAll('-', '')]
          const typed = [...letters]
          for (const [at, letter] of slips) typed[at] = letter
          if (typed.join() === letters.join()) return
          expect(readRecordCode(OURS, TASKS, typed.join(''))).toEqual({ type: 'problem', problem: 'changed' })
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('shows two letters in each other’s place', () => {
    fc.assert(
      fc.property(anyCompletion, fc.nat(18), (completion, at) => {
        const letters = [...writeRecordCode(OURS, completion).replaceAll('-', '')]
        const [one, other] = [letters[at] as string, letters[at + 1] as string]
        if (one === other) return
        letters.splice(at, 2, other, one)
        expect(readRecordCode(OURS, TASKS, letters.join('')).type).toBe('problem')
      }),
    )
  })

  it('of another class is told from a mistyped one', () => {
    fc.assert(
      fc.property(anyCompletion, (completion) => {
        const foreign = readRecordCode(OURS, TASKS, writeRecordCode(THEIRS, completion))
        expect(foreign).toEqual({ type: 'problem', problem: 'other-list' })
      }),
    )
  })

  it('of the same chance but another list of scenes is another list’s', () => {
    const shorter = writeAssignment({ ...LIST, scenes: ['new-follower'] })
    const read = readRecordCode(OURS, TASKS, writeRecordCode(shorter, some({ done: [true, true, true] })))
    expect(read).toEqual({ type: 'problem', problem: 'other-list' })
  })

  it('with a letter too few, or one that no code has, is said to be that', () => {
    const code = writeRecordCode(OURS, some())
    expect(readRecordCode(OURS, TASKS, code.slice(1))).toEqual({ type: 'problem', problem: 'length' })
    expect(readRecordCode(OURS, TASKS, `O${code.slice(1)}`)).toEqual({ type: 'problem', problem: 'letter' })
  })

  it('gives nothing away: records that say the same share no letters beyond chance', () => {
    const codes = Array.from({ length: 200 }, (_, serial) => writeRecordCode(OURS, some({ serial })))
    const firsts = new Set(codes.map((code) => code[0]))
    expect(firsts.size).toBeGreaterThan(10)
  })
})

describe('a pasted column', () => {
  const [anna, ben, cleo] = [1, 2, 3].map((serial) => writeRecordCode(OURS, some({ serial }))) as [
    string,
    string,
    string,
  ]

  it('is checked row by row, with whatever stands before the code', () => {
    const slip = anna.startsWith('B') ? `C${anna.slice(1)}` : `B${anna.slice(1)}`
    const text = [
      `Anna\t${anna}`,
      '',
      `"Ben, M.";${ben}`,
      `cleo@school ${cleo.toLowerCase()}`,
      `Dan\t${slip}`,
      `Eve,${writeRecordCode(THEIRS, some())}`,
      'Finn\t',
      `${anna.replaceAll('-', '')}`,
      'Gus\tBCDFGHJLMNPQRSTVWXZ',
    ].join('\r\n')
    const rows = checkRows(OURS, TASKS, pastedRows(text))
    const told = rows.map((row) => [row.number, row.label, row.type === 'record' ? row.sameAs : row.problem])
    expect(told).toEqual([
      [1, 'Anna', [7]],
      [2, 'Ben, M.', []],
      [3, 'cleo@school', []],
      [4, 'Dan', 'changed'],
      [5, 'Eve', 'other-list'],
      [6, 'Finn', 'empty'],
      [7, '', [1]],
      [8, 'Gus', 'length'],
    ])
  })

  it('tells one record from another of the same student that goes further', () => {
    const half = writeRecordCode(OURS, some({ done: [true, false, false, false], minutes: 8 }))
    const rows = checkRows(OURS, TASKS, pastedRows(`${half}\n${writeRecordCode(OURS, some())}`))
    expect(rows.map((row) => row.type === 'record' && row.sameAs)).toEqual([[2], [1]])
  })

  it('holds nothing up, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const row of checkRows(OURS, TASKS, pastedRows(text))) expect(row.type).toBe('problem')
      }),
    )
    expect(pastedRows('x\n'.repeat(5000))).toHaveLength(2000)
  })
})

describe('the file of a record', () => {
  const file = {
    word: '7B',
    parts: [
      { task: 'before', done: true, minutes: 6 },
      { task: 'new-follower', done: false, minutes: 11 },
    ],
    minutes: 17,
    code: writeRecordCode(OURS, some()),
  }
  const text = writeRecordFile(OURS, file)

  it('is read as it was written', () => {
    expect(readRecordFile(OURS, text)).toEqual({
      type: 'file',
      file: { ...file, kind: 'before-you-reply record', version: 1 },
    })
  })

  it.each([
    ['a changed minute', text.replace('11', '12'), 'unsealed'],
    ['a part that was not done', text.replace('false', 'true'), 'unsealed'],
    ['another list’s', writeRecordFile(THEIRS, file), 'unsealed'],
    ['no record at all', '{"kind":"shopping"}', 'not-a-record'],
    ['no JSON', 'PK\u0003\u0004', 'not-a-record'],
  ])('shows %s', (_, changed, problem) => {
    expect(readRecordFile(OURS, changed)).toEqual({ type: 'problem', problem })
  })

  it('holds which parts are done and the minutes, and nothing else', () => {
    expect(Object.keys(JSON.parse(text))).toEqual([
      'kind',
      'version',
      'word',
      'parts',
      'minutes',
      'code',
      'seal',
    ])
    expect(Object.keys(JSON.parse(text).parts[0])).toEqual(['task', 'done', 'minutes'])
  })
})
