import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { pageWords } from '../../scripts/scenes/page-words.ts'
import { wordsIn } from '../../scripts/scenes/words-in.ts'
import { drawPage, sceneMap } from '../../src/core/map/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import { A_PROCESS, runScript } from '../support/run-script.ts'

const map = (...args: readonly string[]) => runScript('scenes-map', args)

describe('npm run scenes:map', A_PROCESS, () => {
  let root: string
  const folder = () => path.join(root, 'small-talk')
  const file = () => path.join(root, 'map.svg')

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'map-'))
    cpSync('tests/support/scenes', root, { recursive: true })
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('draws a scene on one page, with its words, its people and its typeface in one file', async () => {
    const { code, out, err } = await map(folder(), '--out', file())
    expect(err).toBe('')
    expect(out).toContain('one A3 page')
    expect(code).toBe(0)
    const drawn = readFileSync(file(), 'utf8')
    expect(drawn).toContain('>“why a secret?”</text>')
    expect(drawn).toContain('>Wants to keep it secret</text>')
    expect(drawn).toContain('href="data:image/svg+xml,')
    expect(drawn).toContain("font-family:'Atkinson Hyperlegible Next'")
    expect(drawn).not.toMatch(/(href|src)="?(https?:|\/)/)
  })

  it('draws it in another language, the legend included', async () => {
    await map(folder(), '--language', 'fr', '--out', file())
    const drawn = readFileSync(file(), 'utf8')
    expect(drawn).toContain('>Bavardage</text>')
    expect(drawn).toContain('>nomme le risque</text>')
  })

  it('says what is wrong when there is nothing to draw', async () => {
    const [unknown, foreign] = await Promise.all([map('new-folower'), map(folder(), '--language', 'xx')])
    expect(unknown.err).toBe('there is no scene "new-folower". Did you mean "new-follower"?\n')
    expect(foreign.err).toBe('"small-talk" is not in the language "xx", only in en, fr.\n')
    expect([unknown.code, foreign.code]).toEqual([1, 1])
  })

  it('names the problems of a scene that cannot be read', async () => {
    const script = path.join(folder(), 'scene.yaml')
    writeFileSync(script, readFileSync(script, 'utf8').replace('to: hello }', 'to: helo }'))
    const { code, err } = await map(folder(), '--out', file())
    expect(err).toMatch(/scene\.yaml:\d+ {2}"helo" is not a beat.*\[unknown-beat\]\n$/)
    expect(code).toBe(1)
  })

  it('explains its use, and ends with 2', async () => {
    const { code, err } = await map()
    expect(err).toContain('usage: npm run scenes:map')
    expect(code).toBe(2)
  })
})

const drawings = sceneFoldersIn('scenes').flatMap(({ folder, files }) => {
  const reading = readScene(files)
  const { scene } = reading
  if (scene === undefined) return []
  return Object.keys(reading.texts).map((language) => ({ folder, scene, reading, language }))
})

describe('the maps of the scenes', () => {
  it.each(drawings)('can be read on A3: $folder in $language', ({ scene, reading, language }) => {
    const words = pageWords(scene, wordsIn(scene, reading, language), { signs: {}, portraits: {} })
    const { pointSize } = drawPage(sceneMap(scene, words), words)
    expect(pointSize).toBeGreaterThan(5)
  })
})
