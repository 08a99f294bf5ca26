import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { scenesPlugin } from '../../scripts/vite/scenes.ts'

describe('the scenes in development', () => {
  let root: string
  let server: ViteDevServer
  let sent: { name: unknown; payload: unknown }[]

  beforeEach(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'dev-'))
    cpSync('tests/support/scenes', path.join(root, 'scenes'), { recursive: true })
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [scenesPlugin({ root: 'scenes' })],
    })
    sent = []
    const { hot } = server.environments.client
    vi.spyOn(hot, 'send').mockImplementation((name: unknown, payload?: unknown) => {
      sent.push({ name, payload })
    })
  })

  afterEach(async () => {
    await server.close()
    rmSync(root, { recursive: true })
  })

  const script = () => path.join(root, 'scenes/small-talk/scene.yaml')
  const change = (from: string, to: string) =>
    writeFileSync(script(), readFileSync(script(), 'utf8').replace(from, to))
  const load = async (id: string) => (await server.environments.client.transformRequest(id))?.code

  it('sends an edited line to the open game, and serves it from then on', async () => {
    expect(await load('virtual:scenes/texts/small-talk/en')).toContain('yes a lot')
    change('yes a lot', 'yes all day')
    await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 5000 })
    expect(sent[0]?.name).toBe('scene:changed')
    expect(sent[0]?.payload).toMatchObject({
      id: 'small-talk',
      scene: { id: 'small-talk' },
      texts: { en: { 'hello-2': 'yes all day' } },
    })
    expect(await load('virtual:scenes/texts/small-talk/en')).toContain('yes all day')
  })

  it('starts with a broken scene, and says what is wrong when it is asked for', async () => {
    change('mood: curious', 'mood: curios')
    await expect(load('virtual:scenes')).rejects.toThrow('[unknown-mood]')
  })

  it('shows every problem of a broken scene over the page', async () => {
    await load('virtual:scenes')
    change('to: hello }', 'to: helo }')
    await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 5000 })
    expect(sent[0]?.name).toMatchObject({ type: 'error', err: { plugin: 'scenes' } })
    expect(JSON.stringify(sent[0]?.name)).toContain('[unknown-beat]')
  })
})
