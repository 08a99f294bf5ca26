import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bankText } from '../../scripts/scenes/bank-text.ts'
import { checkFolder } from '../../scripts/scenes/check-folder.ts'
import { syncFolder } from '../../scripts/scenes/sync-folder.ts'
import { scenesPlugin } from '../../scripts/vite/scenes.ts'
import { problemLine } from '../../src/core/scene/problem.ts'

describe('the folder of practice chats', { timeout: 60_000 }, () => {
  let root: string
  const chat = (id: string) => path.join(root, `practice/chats/${id}.yaml`)
  const change = (file: string, from: string, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  const found = (folder = root) =>
    checkFolder(folder).flatMap(({ name, problems }) =>
      name.endsWith('practice') ? problems.map(problemLine) : [],
    )

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'bank-'))
    cpSync('scenes/practice', path.join(root, 'practice'), { recursive: true })
    cpSync('scenes/signs.yaml', path.join(root, 'signs.yaml'))
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('is checked with the scenes, and by itself', () => {
    expect(found()).toEqual([])
    expect(found(path.join(root, 'practice'))).toEqual([])
  })

  it('is told in a few lines', () => {
    const [summary] = checkFolder(root).flatMap(({ bank }) => bank ?? [])
    expect(summary && bankText(summary)).toMatch(/24 risky, 24 genuine and 5 open chats in rounds/)
    expect(summary && bankText(summary)).toMatch(/ages: 9-12 8\/8, 9-17 8\/8, 13-17 8\/8/)
  })

  it('names the file, the line and the author’s own word of each problem', () => {
    change(chat('castle-gems'), 'sign: free-gift', 'sign: free-gifts')
    change(chat('gold-shell'), 'role: contact', 'role: contcat')
    const lines = found()
    expect(lines).toContainEqual(
      expect.stringMatching(
        /castle-gems\.yaml:\d+ {2}"free-gifts" .*Did you mean "free-gift"\? {2}\[unknown-sign\]$/,
      ),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/gold-shell\.yaml:\d+ {2}"contcat" .*\[unknown-word\]$/),
    )
  })

  it('holds every language against the charter', () => {
    const file = path.join(root, 'practice/locales/fr.json')
    const texts = JSON.parse(readFileSync(file, 'utf8'))
    texts['castle-gems.m2'] = 'tu n’aurais pas dû'
    texts['castle-gems.feedback.1'] = 'Mauvaise réponse.'
    writeFileSync(file, JSON.stringify(texts, null, 2))
    const codes = found().map((line) => /fr\.json:\d+ .*\[(.*)\]$/.exec(line)?.[1])
    expect(codes.sort()).toEqual(['blame', 'verdict-word'])
  })

  it('begins a language, knows what is owed in it, and marks what has changed since', () => {
    const file = path.join(root, 'practice/locales/pa.json')
    const [begun] = syncFolder(root, { accepted: 'none', language: 'pa' }).files.filter((one) =>
      one.file.endsWith('practice/locales/pa.json'),
    )
    expect(begun?.missing.length).toBeGreaterThan(500)
    expect(existsSync(file)).toBe(true)
    change(chat('castle-gems'), 'the dragon has EARS', 'the dragon has ears')
    const stale = syncFolder(root, { accepted: 'none' }).files.flatMap((one) => one.stale)
    expect(stale).toEqual(['castle-gems.m2'])
  })

  it('reaches the client as a piece for its structure and a piece for each language', async () => {
    const site = path.join(root, 'site')
    mkdirSync(site)
    writeFileSync(
      path.join(site, 'main.js'),
      "import * as all from 'virtual:scenes'\nglobalThis.scenes = all\n",
    )
    const result = await build({
      root: site,
      configFile: false,
      logLevel: 'silent',
      plugins: [scenesPlugin({ root })],
      build: { write: false, rollupOptions: { input: path.join(site, 'main.js') } },
    })
    const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput
    const chunks = output.filter((part) => part.type === 'chunk')
    const named = (text: string) => chunks.filter(({ code }) => code.includes(text))
    expect(named('the dragon has EARS')).toHaveLength(1)
    expect(named('le dragon a des OREILLES')).toHaveLength(1)
    expect(named('castle-gems')).toHaveLength(3)
    expect(chunks.find(({ isEntry }) => isEntry)?.code).not.toContain('castle-gems')
  })
})
