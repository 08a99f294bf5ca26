import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askStarter } from '../../scripts/scenes/ask-starter.ts'
import { checkFolder } from '../../scripts/scenes/check-folder.ts'
import { starterAnswers } from '../../scripts/scenes/starter-answers.ts'
import { writeStarter } from '../../scripts/scenes/write-starter.ts'
import { problemLine } from '../../src/core/scene/problem.ts'
import { STARTER_KINDS, STARTER_LANGUAGES, slugOf } from '../../src/core/starter/starter.ts'
import { A_PROCESS, runScript } from '../support/run-script.ts'

const starters = STARTER_KINDS.flatMap((kind) =>
  STARTER_LANGUAGES.flatMap((language) =>
    ['9-12', '13-17'].map((ages) => ({ kind, language, ages, name: `${kind}, ${language}, ${ages}` })),
  ),
)

describe('a new scene', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'new-'))
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it.each(starters)('passes the check without a warning: $name', ({ kind, language, ages }) => {
    writeStarter(root, starterAnswers({ title: 'A first scene', kind, language, ages }))
    const [checked] = checkFolder(root)
    expect(checked?.problems.map(problemLine)).toEqual([])
    expect(checked?.summary?.paths?.endings.length).toBeGreaterThanOrEqual(3)
    expect(checked?.summary?.routes).toBe(2)
    expect(checked?.summary?.paths?.signs.length === 0).toBe(kind === 'genuine')
  })

  it('calls people as its author does, and lets them be swapped', () => {
    const names = { teen: 'Zoë "Z" Ō', contact: '乐乐', friend: 'Town', adult: 'Zoë Z O' }
    writeStarter(root, starterAnswers({ title: 'Names', ...names }))
    const script = readFileSync(path.join(root, 'names/scene.yaml'), 'utf8')
    expect(script).toContain('zoezo:\n    role: teen\n    name: "Zoë \\"Z\\" Ō"')
    expect(script).toContain('contact:\n    role: contact\n    name: "乐乐"')
    expect(script).toContain('town2:\n    role: friend')
    expect(script).toContain('zoezo2:\n    role: adult')
    expect(script).toContain('Ask {{town2}} who that is')
    expect(checkFolder(root).flatMap(({ problems }) => problems)).toEqual([])
  })

  it('is not written where something is, nor where it would not pass', () => {
    const answers = starterAnswers({ title: 'Once' })
    writeStarter(root, answers)
    expect(() => writeStarter(root, answers)).toThrow(/is there already.*nothing was changed/)
    expect(() => writeStarter(root, starterAnswers({ title: 'Friends on Instagram' }))).toThrow(
      /\[real-platform\]\nNothing was written\./,
    )
    expect(existsSync(path.join(root, 'friends-on-instagram'))).toBe(false)
  })

  it('has an id that is made of its title', () => {
    expect(slugOf('  L’été à Québec: 2 amis!  ')).toBe('l-ete-a-quebec-2-amis')
    expect(starterAnswers({ title: 'Two Cats' }).id).toBe('two-cats')
    expect(() => starterAnswers({ title: '小猫' })).toThrow('--id: This cannot be empty.')
    expect(() => starterAnswers({ title: 'x', id: '../x' })).toThrow('--id: An id is letters')
    expect(() => starterAnswers({ title: 'x', ages: '12-9' })).toThrow('--ages: Ages are written like 9-12')
  })
})

/** A terminal on which the answers are typed one after another, each when it is asked for. */
function terminal(...answers: readonly string[]) {
  const input = new PassThrough()
  const output = new PassThrough()
  const left = [...answers]
  let shown = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    if (!text.includes('◆')) return
    const answer = left.shift() ?? ''
    setImmediate(() => {
      for (const key of answer) input.write(key)
    })
  })
  return { input, output: Object.assign(output, { columns: 80, rows: 40 }), shown: () => shown }
}

describe('the questions on a terminal', () => {
  it('ask only for what was not said, and take the usual where nothing is typed', async () => {
    const asked = terminal('Two cats\r', '\r', '\r', '\r', 'Robin\r', '\r')
    const typed = await askStarter({ kind: 'genuine', adult: 'Dad', friend: 'Lu' }, asked)
    expect(starterAnswers(typed)).toMatchObject({
      id: 'two-cats',
      title: 'Two cats',
      kind: 'genuine',
      language: 'en',
      ages: [13, 17],
      names: { teen: 'Robin', contact: 'lio', friend: 'Lu', adult: 'Dad' },
    })
    expect(asked.shown()).not.toContain('What happens in it?')
  })

  it('can be left at any time', async () => {
    const asked = terminal('Two cats\r', '\u0003')
    await expect(askStarter({}, asked)).rejects.toThrow('nothing was written.')
  })
})

describe('npm run scenes:new', A_PROCESS, () => {
  it('writes a scene that can be checked and played at once', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'new-'))
    try {
      const { code, out, err } = await runScript('scenes-new', ['--title', 'Two cats', '--in', root])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(`two-cats${path.sep}scene.yaml  written; it passes the check.`)
      const played = await runScript('scenes-play', [path.join(root, 'two-cats')], { input: 'req-no\n' })
      expect(played.out).toContain('══ Sam said no. That was all.')
    } finally {
      rmSync(root, { recursive: true })
    }
  })

  it('asks nothing where nobody can answer, and explains its use', async () => {
    const results = await Promise.all([
      runScript('scenes-new', []),
      runScript('scenes-new', ['--title', 'x', '--kind', 'nice']),
    ])
    expect(results.map(({ code }) => code)).toEqual([2, 2])
    expect(results[0]?.err).toContain('--title is needed')
    expect(results[1]?.err).toContain('--kind: This is one of: risky, genuine.')
  })
})
