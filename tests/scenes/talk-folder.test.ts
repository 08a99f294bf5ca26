import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder } from '../../scripts/scenes/check-folder.ts'
import { GUIDE_PAGES, guidePage } from '../../scripts/scenes/guide-page.ts'
import { scriptJsonSchemas } from '../../scripts/scenes/json-schema.ts'
import { syncFolder } from '../../scripts/scenes/sync-folder.ts'
import { talkText } from '../../scripts/scenes/talk-text.ts'
import { scenesPlugin } from '../../scripts/vite/scenes.ts'
import { problemLine } from '../../src/core/scene/problem.ts'

const SCENES = ['new-follower', 'new-teammate', 'game-buddy', 'club-invite']

describe('the folder of talks', { timeout: 60_000 }, () => {
  let root: string
  const talk = (id: string) => path.join(root, `talks/${id}.yaml`)
  const change = (file: string, from: string, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  const found = () =>
    checkFolder(root).flatMap(({ name, problems }) =>
      name.startsWith('talks/') ? problems.map(problemLine) : [],
    )

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'talks-'))
    for (const part of [...SCENES, 'talks', 'signs.yaml', 'advice.yaml', 'locales'])
      cpSync(path.join('scenes', part), path.join(root, part), { recursive: true })
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('passes every check, in each language that it is in', () => {
    expect(found()).toEqual([])
  })

  it('has a talk for children, one for teens and one for parents, each of 20, 40 and 60 minutes', () => {
    const told = checkFolder(root).flatMap(({ name, talk: summary }) =>
      summary ? [`${name}\n${talkText(summary)}`] : [],
    )
    expect(told).toHaveLength(3)
    for (const text of told)
      expect(text).toMatch(/20 minutes: .*\n.*40 minutes: .*\n.*60 minutes: .*fr \d+ words/)
  })

  it('follows the scenes: a beat that was renamed is missed, and so is a line that has grown', () => {
    const scene = path.join(root, 'new-follower/scene.yaml')
    writeFileSync(scene, readFileSync(scene, 'utf8').replace(/\bmidnight\b/g, 'at-midnight'))
    expect(found()).toContainEqual(
      expect.stringMatching(/teens\.yaml:\d+ {2}"midnight" is not a beat.*\[unknown-beat\]/),
    )
  })

  it('names file, line and word of what an officer has typed', () => {
    change(talk('teens'), 'by: hands', 'by: hand')
    change(talk('children'), 'Will there be cake?', 'One in five children gets cake.')
    const lines = found()
    expect(lines).toContainEqual(
      expect.stringMatching(/teens\.yaml:\d+ {2}"hand" .*"hands".*\[unknown-word\]/),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/children\.yaml:\d+ {2}"One in five" .*\[claim-unsourced\]/),
    )
  })

  it('begins a language, and marks what has changed since', () => {
    const { files } = syncFolder(root, { accepted: 'none', language: 'pa' })
    const begun = files.filter(({ file }) => /talks\/locales\/\w+\.pa\.json$/.test(file))
    expect(begun.map(({ missing }) => missing.length > 100)).toEqual([true, true, true])
    change(talk('teens'), 'His math homework is real.', 'His homework is real.')
    const stale = syncFolder(root, { accepted: 'none' }).files.flatMap((one) => one.stale)
    expect(stale).toEqual(['welcome.say.2'])
  })

  it('reaches the client in pieces, and only the pages that ask for it', async () => {
    const site = path.join(root, 'site')
    mkdirSync(site)
    const main =
      "import { catalogue } from 'virtual:scenes'\nconsole.log(catalogue, () => import('virtual:scenes/talks'))"
    writeFileSync(path.join(site, 'main.js'), main)
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
    expect(named('His math homework is real')).toHaveLength(1)
    expect(named('Son devoir de maths est vrai')).toHaveLength(1)
    expect(chunks.find(({ isEntry }) => isEntry)?.code).not.toContain('parents')
  })
})

describe('the pages of the guides', () => {
  it.each(GUIDE_PAGES)('say in $file what the paper says', (asked) => {
    const page = guidePage('scenes', asked)
    expect(readFileSync(asked.file, 'utf8')).toBe(page)
    expect(page).toMatch(/\(C3P 2024\)/)
    expect(page.match(/^### /gm) ?? []).toHaveLength(asked.guide === 'officer' ? 3 : 0)
  })
})

describe('the schemas for editors', () => {
  it('are those of the reader', () => {
    for (const [file, text] of Object.entries(scriptJsonSchemas()))
      expect(readFileSync(file, 'utf8')).toBe(text)
    expect(
      readdirSync('scenes')
        .filter((name) => name.endsWith('.schema.json'))
        .sort(),
    ).toEqual(['paper.schema.json', 'scene.schema.json', 'talk.schema.json'])
  })
})
