import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/setup/chromium.ts'
import { art } from '../../scripts/vite/art.ts'
import { authorCheck } from '../../scripts/vite/author-check.ts'
import { authors } from '../../scripts/vite/authors.ts'
import { phaserSlim } from '../../scripts/vite/phaser-slim.ts'
import { scenesPlugin } from '../../scripts/vite/scenes.ts'

describe('an author who edits a scene', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hot-'))
  const script = join(folder, 'scenes/new-follower/scene.yaml')
  let server: ViteDevServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    cpSync('scenes', join(folder, 'scenes'), { recursive: true })
    server = await createServer({
      root: resolve('src/client'),
      configFile: false,
      logLevel: 'error',
      cacheDir: join(folder, 'cache'),
      plugins: [
        scenesPlugin({ root: join(folder, 'scenes') }),
        authorCheck({ root: join(folder, 'scenes') }),
        authors(),
        art(),
        phaserSlim(),
      ],
      server: { port: 0, host: '127.0.0.1', fs: { strict: false } },
    })
    await server.listen()
    const executablePath = findChromium()
    browser = await chromium.launch({
      args: ['--no-sandbox'],
      ...(executablePath ? { executablePath } : {}),
    })
    page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(`${server.resolvedUrls?.local[0]}?lang=en#/play/new-follower`)
    await page.locator('[data-next]').last().click()
    await page.locator('[data-next]').last().click()
    await page.locator('[data-reply="req-accept"]').click()
    await page.locator('[data-reply="hello-me"]').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const change = (from: string, to: string) =>
    writeFileSync(script, readFileSync(script, 'utf8').replaceAll(from, to))

  it('sees a changed line in the open chat, which stays where it was', async () => {
    change('he fell over during the ANTHEM', 'he fell over during the SANDWICH')
    const line = page.locator('[data-line="hello-2"]')
    await expect.poll(() => line.textContent(), { timeout: 20_000 }).toContain('SANDWICH')
    expect(await page.locator('[data-reply="hello-me"]').count()).toBe(1)
  })

  it('can choose a reply that was not there before, and goes on from the same place', async () => {
    change('{ id: hello-me, say: "that was me. the ice moved"', '{ id: hello-new, say: "that was my twin"')
    await expect.poll(() => page.locator('[data-reply="hello-new"]').count(), { timeout: 20_000 }).toBe(1)
    await page.locator('[data-reply="hello-new"]').click()
    await expect.poll(() => page.locator('[data-line="ban-1"]').count(), { timeout: 20_000 }).toBe(1)
  })

  it('reads beside the chat where it stands, and what the check says after each save', async () => {
    const panel = page.locator('.author-panel')
    await expect.poll(() => panel.locator('summary').textContent(), { timeout: 20_000 }).toContain('move')
    expect(await panel.locator('[data-fact="signs"]').textContent()).toContain('random-add (req-2)')
    expect(await panel.locator('[data-fact="route"]').textContent()).toContain('[req-accept, hello-new]')
    change('he fell over during the SANDWICH', 'it was your fault, call 403 555 0123')
    for (const code of ['blame', 'digit-run'])
      await expect.poll(() => panel.locator(`[data-code="${code}"]`).count(), { timeout: 20_000 }).toBe(1)
  })

  it('jumps to any beat that a way leads to, and back', async () => {
    const panel = page.locator('.author-panel')
    await panel.locator('select').selectOption('midnight')
    await expect.poll(() => panel.locator('summary').textContent()).toContain('midnight')
    expect(await page.locator('[data-reply="mid-dad"]').count()).toBe(1)
    const before = await panel.locator('[data-fact="route"]').textContent()
    await panel.getByRole('button', { name: 'back one reply' }).click()
    await expect.poll(() => panel.locator('[data-fact="route"]').textContent()).not.toBe(before)
  })
})
