import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command as an author does. */
function check(...args: readonly string[]): Promise<Result> {
  const all = ['--import', 'tsx', 'scripts/scenes-check.ts', ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

describe('npm run scenes:check', () => {
  let root: string
  const script = () => path.join(root, 'small-talk/scene.yaml')
  const change = (from: string, to: string) =>
    writeFileSync(script(), readFileSync(script(), 'utf8').replace(from, to))

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'check-'))
    cpSync('tests/support/scenes', root, { recursive: true })
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('says what it has tried, and ends with 0 when nothing is wrong', async () => {
    const { code, out } = await check(root)
    expect(out).toContain('all 7 states explored · 7 paths · 3 endings')
    expect(out).toMatch(/shortest path 3 messages in 0\.6 min · longest 10 messages/)
    expect(out).toContain('random-add 100 %, profile-mining 50 %, keep-secret 50 %')
    expect(out).not.toContain('\u001b')
    expect(code).toBe(0)
  })

  it('puts every problem on a line of its own, and ends with 1', async () => {
    change('to: hello }', 'to: helo }')
    change('minutes: 5', 'minutes: five')
    const { code, out, err } = await check(root)
    const lines = out.split('\n').filter((line) => line.endsWith(']'))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/^\S+small-talk\/scene\.yaml:\d+ {2}\S.* {2}\[[a-z-]+\]$/)
    expect(err).toBe('')
    expect(code).toBe(1)
  })

  it('names the shortest way to a problem by its replies', async () => {
    change('stance: avoids, tell: sami', 'stance: waves-away, tell: sami')
    change('stance: names-risk', 'stance: opens-up')
    const { out } = await check(root)
    expect(out).toMatch(
      /beat "hello" has no protective reply.*Way there: req-accept {2}\[no-protective-reply\]/,
    )
  })

  it('gives everything as JSON, too', async () => {
    const { code, out } = await check(root, '--json')
    const { ok, checked } = JSON.parse(out)
    expect(ok).toBe(true)
    expect(checked[0].summary.paths.states).toBe(7)
    expect(code).toBe(0)
  })

  it.each([
    ['an empty folder', (folder: string) => mkdirSync(folder), 'no-scene'],
    ['a folder without a scene', (folder: string) => withFile(folder, 'notes.txt', 'hello'), 'no-scene'],
    [
      'a file of five megabytes',
      (folder: string) => withFile(folder, 'scene.yaml', `title: ${'x'.repeat(5e6)}`),
      'file-too-large',
    ],
    [
      'something else',
      (folder: string) => withFile(folder, 'scene.yaml', '\u0000\u0001 %PDF'),
      'not-a-scene',
    ],
  ])('answers %s with one clear line', async (_name, make, expected) => {
    const folder = path.join(root, 'odd')
    make(folder)
    const { code, out, err } = await check(folder)
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(`[${expected}]`)
    expect(err).toBe('')
    expect(code).toBe(1)
  })

  it('explains its use when it is used wrongly, and ends with 2', async () => {
    const results = await Promise.all([check('no-such-folder'), check('--jsn')])
    for (const { code, out, err } of results) {
      expect(err).toContain('usage: npm run scenes:check')
      expect(err).not.toContain('    at ')
      expect(out).toBe('')
      expect(code).toBe(2)
    }
  })
})

function withFile(folder: string, name: string, text: string): void {
  mkdirSync(folder)
  writeFileSync(path.join(folder, name), text)
}
