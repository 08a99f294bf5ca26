import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paintFor } from '../../scripts/scenes/paint.ts'
import { progressTeller } from '../../scripts/scenes/progress.ts'
import { A_PROCESS, runScript } from '../support/run-script.ts'

/** Runs the command as an author does. */
const check = (...args: readonly string[]) => runScript('scenes-check', args)

describe('npm run scenes:check', A_PROCESS, () => {
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
      'a file of three gigabytes',
      (folder: string) => {
        withFile(folder, 'scene.yaml', '')
        truncateSync(path.join(folder, 'scene.yaml'), 3e9)
      },
      'file-too-large',
    ],
    [
      'something else',
      (folder: string) => withFile(folder, 'scene.yaml', '\u0000\u0001 %PDF'),
      'not-a-scene',
    ],
    [
      'bytes that are no text',
      (folder: string) => withFile(folder, 'scene.yaml', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe, 0xc3)),
      'unreadable',
    ],
    [
      'a text in another encoding',
      (folder: string) => withFile(folder, 'scene.yaml', Buffer.from('\ufeffid: caf\u00e9', 'utf16le')),
      'unreadable',
    ],
    [
      'YAML that breaks off',
      (folder: string) => withFile(folder, 'scene.yaml', 'beats: {a: ['),
      'unreadable',
    ],
    ['a YAML bomb', (folder: string) => withFile(folder, 'scene.yaml', bomb()), 'too-many-aliases'],
    ['a deep nest', (folder: string) => withFile(folder, 'scene.yaml', '['.repeat(1e5)), 'unreadable'],
    [
      'a crowd of keys',
      (folder: string) => withFile(folder, 'scene.yaml', `beats: {}\n${crowd(30_000)}`),
      'wrong-value',
    ],
    [
      'a million numbers',
      (folder: string) => withFile(folder, 'scene.yaml', `beats: [${'1,'.repeat(1e6)}]`),
      'file-too-large',
    ],
    ['a folder with a zip', (folder: string) => withFile(folder, 'scene.zip', 'PK'), 'no-scene'],
    [
      'a folder in place of the file',
      (folder: string) => mkdirSync(path.join(folder, 'scene.yaml'), { recursive: true }),
      'no-scene',
    ],
    [
      'a link that leads nowhere',
      (folder: string) => {
        mkdirSync(folder)
        symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'scene.yaml'))
      },
      'no-scene',
    ],
  ])('answers %s with one clear line', async (_name, make, expected) => {
    const folder = path.join(root, 'odd')
    make(folder)
    const { code, out, err } = await check(folder)
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(`[${expected}]`)
    expect(err.replace(/^checking .*\n/gm, '')).toBe('')
    expect(code).toBe(1)
  })

  it('says of a zip what to do with it', async () => {
    withFile(path.join(root, 'zip'), 'scene.zip', 'PK')
    const { out } = await check(path.join(root, 'zip'))
    expect(out).toContain('Unpack the zip file first.')
  })

  it('tells problems as JSON, too, with the same exit code', async () => {
    change('mood: curious', 'mood: curios')
    const { code, out } = await check(root, '--json')
    const { ok, checked } = JSON.parse(out)
    expect(ok).toBe(false)
    expect(checked[0].problems).toEqual([
      expect.objectContaining({ code: 'unknown-mood', severity: 'error', line: expect.any(Number) }),
    ])
    expect(code).toBe(1)
  })

  it('quotes a word that is too long only by its beginning, and nothing that a terminal would obey', async () => {
    change('mood: curious', `mood: "${'x'.repeat(5000)}"`)
    change('stance: accepts', 'stance: "\\e[2J\\ared"')
    const { out } = await check(root)
    expect(out).toMatch(/"x{120}…" is not a mood/)
    expect(out).toMatch(/" \[2J red" is not a stance/)
  })

  it('tells five hundred problems of a sort, and how many more there are', async () => {
    change('start: request', `start: request\n${crowd(700)}`)
    const { out } = await check(root)
    expect(out.match(/\[unknown-key\]/g)).toHaveLength(501)
    expect(out).toContain('and 200 more like this in the same file.  [unknown-key]')
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

function withFile(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), content)
}

/** Nine lists, each of nine of the one before: a few hundred letters that unfold to millions. */
function bomb(): string {
  const lists = [...'bcdefghi'].map((name, index) => {
    const before = 'abcdefgh'[index]
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`
  })
  return ['a: &a [x, x, x]', ...lists, 'beats: *i'].join('\n')
}

function crowd(size: number): string {
  return Array.from({ length: size }, (_, index) => `odd${index}: 1`).join('\n')
}

describe('the progress of a check', () => {
  function telling() {
    const said: string[] = []
    const clock = { time: 0 }
    return { said, clock, tell: progressTeller({ now: () => clock.time, say: (text) => said.push(text) }) }
  }

  it('is told when a second has gone by, and then once a second', () => {
    const { said, clock, tell } = telling()
    const progress = tell('scenes/long', 1000)
    for (const [time, done] of [
      [0, 0],
      [900, 100],
      [1100, 200],
      [1900, 300],
      [2200, 400],
    ] as const) {
      clock.time = time
      progress(done, 400)
    }
    expect(said).toEqual(['checking scenes/long: 50 %', 'checking scenes/long: 100 %'])
  })

  it('begins at once where reading alone takes that long', () => {
    const { said, tell } = telling()
    tell('scenes/long', 900_000)
    expect(said).toEqual(['checking scenes/long: reading'])
  })
})

describe('the colours of a command', () => {
  it('are for people at a terminal', () => {
    vi.stubEnv('NO_COLOR', '')
    expect(paintFor({ isTTY: true })('red', 'word')).toBe('\u001b[31mword\u001b[39m')
    expect(paintFor({})('red', 'word')).toBe('word')
  })

  it('are left out for whoever asks for none', () => {
    vi.stubEnv('NO_COLOR', '1')
    expect(paintFor({ isTTY: true })('red', 'word')).toBe('word')
  })
})
