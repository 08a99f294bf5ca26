import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { poolText } from '../../scripts/evaluation/pool.ts'
import { precisionTable, sampleSizeTable } from '../../scripts/evaluation/tables.ts'
import { type Totals, totalsSheet } from '../../src/core/judgement/index.ts'
import { A_PROCESS, runScript } from '../support/run-script.ts'
import { aTally } from '../support/tallies.ts'

const cells = (table: string) =>
  table
    .trim()
    .split('\n')
    .filter((line) => !/^\|[\s|-]+\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))

const page = readFileSync('docs/evidence.md', 'utf8')
const partOf = (name: string) => new RegExp(`<!-- ${name}:[^>]*-->([^<]*)<!-- end -->`).exec(page)?.[1] ?? ''

describe('the page of the evidence', () => {
  it.each([
    ['sample-size', sampleSizeTable()],
    ['precision', precisionTable()],
  ])('has the table "%s" as it is computed', (name, table) => {
    expect(cells(partOf(name))).toEqual(cells(table))
  })
})

const handedIn = (counts: Partial<Totals> = {}): Totals => ({
  round: 'after',
  form: 'b',
  ages: 'teens',
  language: 'en',
  draw: 1,
  tally: aTally({ risky: [0, 1, 3, 1], genuine: [2, 2, 1, 0] }),
  ...counts,
})

describe('totals added up', () => {
  it('are measured from 100 judgements on, for each round and form by itself', () => {
    const files = Array.from({ length: 10 }, (_, at) => ({
      name: `${at}.csv`,
      text: totalsSheet([handedIn({ language: at % 2 ? 'en' : 'fr' })]),
    }))
    const early = { name: 'early.csv', text: totalsSheet([handedIn({ round: 'before', form: 'a' })]) }
    const text = poolText([...files, early])
    expect(text).toContain('after, form b, teens, draw 1: 10 handed in')
    expect(text).toContain('risky: carry-on 0, stay-alert 10, check-first 30, step-away 10')
    expect(text).toMatch(/recognized: 79 % of the risky, 79 % of the real ones/)
    expect(text).toMatch(/d′ 1\.6\d \[1\.\d\d, 2\.\d\d\] {3}c -?0\.00/)
    expect(text).toContain('before, form a, teens, draw 1: 1 handed in')
    expect(text).toContain('10 judgements: below 100 (or 20 of a kind) nothing is measured')
  })

  it('name the file and the line that cannot be read, and go on', () => {
    const text = poolText([
      { name: 'ana.csv', text: `${totalsSheet([handedIn()])}after,b,teens` },
      { name: 'empty.csv', text: '' },
    ])
    expect(text).toContain('ana.csv:3 is not a row of totals')
    expect(text).toContain('empty.csv holds no totals')
    expect(text).toContain(': 1 handed in')
  })
})

describe('the commands of an evaluation', A_PROCESS, () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'totals-'))
    writeFileSync(path.join(folder, 'one.csv'), totalsSheet([handedIn()]))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('add up a folder', async () => {
    const { code, out } = await runScript('practice-pool', [folder])
    expect(code).toBe(0)
    expect(out).toContain('after, form b, teens, draw 1: 1 handed in')
  })

  it('say what is the matter with a folder that is none', async () => {
    const { code, err } = await runScript('practice-pool', [path.join(folder, 'no')])
    expect(code).toBe(1)
    expect(err).toContain('there is no such folder')
  })

  it('answer how many are needed, and what a wrong number should have been', async () => {
    const { out } = await runScript('practice-sample', ['--effect', '0.37'])
    expect(out).toContain('one by one: 116')
    expect(out).toContain('classes in each group: 12, that is 300 students')
    const wrong = await runScript('practice-sample', ['--effect', 'half'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('--effect: expected a number above 0')
  })
})
