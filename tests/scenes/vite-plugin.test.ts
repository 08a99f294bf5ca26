import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scenesPlugin } from '../../scripts/vite/scenes.ts'

const SAMPLES = path.resolve('tests/support/scenes')

describe('the scenes in a build', () => {
  let site: string

  beforeEach(() => {
    site = mkdtempSync(path.join(tmpdir(), 'scenes-'))
    cpSync(SAMPLES, path.join(site, 'scenes'), { recursive: true })
    writeFileSync(
      path.join(site, 'main.js'),
      "import * as all from 'virtual:scenes'\nglobalThis.scenes = all\n",
    )
  })

  afterEach(() => rmSync(site, { recursive: true }))

  it('puts each language of each scene into a small file of its own', async () => {
    const chunks = await chunksOf(site)
    const named = (text: string) => chunks.filter(({ code }) => code.includes(text))
    expect(named('thank you for telling me')).toHaveLength(1)
    expect(named('merci de me le dire')).toHaveLength(1)
    expect(named('thank you for telling me')[0]).not.toBe(named('merci de me le dire')[0])
    const entry = chunks.find(({ isEntry }) => isEntry)
    expect(entry?.code).toContain('small-talk')
    expect(entry?.code).not.toContain('random-add')
  })

  it('stops with every problem of a broken scene, one a line', async () => {
    const file = path.join(site, 'scenes/small-talk/scene.yaml')
    const text = readFileSync(file, 'utf8')
      .replace('to: hello }', 'to: helo }')
      .replace('mood: curious', 'mood: curios')
    writeFileSync(file, text)
    const message = await chunksOf(site).then(
      () => '',
      (error: Error) => error.message,
    )
    expect(message).toMatch(
      /small-talk\/scene\.yaml:\d+ {2}"helo" is not a beat .*"hello".* \[unknown-beat\]/,
    )
    expect(message).toMatch(
      /small-talk\/scene\.yaml:\d+ {2}"curios" is not a mood.*"curious".* \[unknown-mood\]/,
    )
  })
})

async function chunksOf(root: string): Promise<Rollup.OutputChunk[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenesPlugin({ root: 'scenes' })],
    build: { write: false, rollupOptions: { input: path.join(root, 'main.js') } },
  })
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput
  return output.filter((part) => part.type === 'chunk')
}
