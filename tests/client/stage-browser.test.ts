import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, createServer, type InlineConfig, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/setup/chromium.ts'
import { art } from '../../scripts/vite/art.ts'
import { phaserSlim } from '../../scripts/vite/phaser-slim.ts'

const folder = mkdtempSync(join(tmpdir(), 'stage-'))
const settings: InlineConfig = {
  root: fileURLToPath(new URL('./stage-fixture', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  cacheDir: join(folder, 'cache'),
  plugins: [phaserSlim(), art()],
  build: { outDir: join(folder, 'dist'), target: 'es2022' },
  preview: { port: 0, host: '127.0.0.1' },
  server: { port: 0, host: '127.0.0.1', hmr: false, fs: { strict: false } },
}

let browser: Browser
let weights: Readonly<Record<string, number>>

interface Site {
  readonly url: string
  close(): Promise<void>
}

async function built(): Promise<Site> {
  const server = await preview(settings)
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}

async function inDevelopment(): Promise<Site> {
  const server = await createServer(settings)
  await server.listen()
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.getElementById('stage')?.dataset.frames ?? 0))

async function framesAfter(page: Page, milliseconds: number): Promise<number> {
  await page.clock.runFor(milliseconds)
  return frames(page)
}

/** Opens the stage alone and waits for the teen; collects whatever the browser complains about. */
async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  await page.clock.install()
  await page.goto(url)
  await expect.poll(() => frames(page), { timeout: 20_000 }).toBeGreaterThan(0)
  return { page, complaints }
}

/** Lets time run until the stage stands still, and says how many frames it has drawn. */
async function settled(page: Page): Promise<number> {
  let before = -1
  for (let now = await frames(page); now !== before; now = await frames(page)) {
    before = now
    await page.clock.runFor(3000)
  }
  return before
}

beforeAll(async () => {
  const executablePath = findChromium()
  browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) })
  const made = await build(settings)
  if (!('output' in made)) throw new Error('expected one build')
  weights = Object.fromEntries(
    made.output.map((file) => [
      file.fileName,
      gzipSync(file.type === 'chunk' ? file.code : file.source).length,
    ]),
  )
}, 60_000)

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each([
  ['as built', built],
  ['in development', inDevelopment],
] as const)('the stage %s', (_, start) => {
  let site: Site
  beforeAll(async () => {
    site = await start()
  })
  afterAll(() => site.close())

  it('starts under the strict policy, hidden from assistive technology', async () => {
    const { page, complaints } = await open(site.url)
    expect(await page.locator('#stage canvas').getAttribute('aria-hidden')).toBe('true')
    expect(complaints).toEqual([])
    await page.close()
  }, 30_000)

  it('draws no frame for five seconds after the last movement', async () => {
    const { page } = await open(site.url)
    const before = await settled(page)
    await page.clock.runFor(5000)
    expect(await frames(page)).toBe(before)
    await page.close()
  }, 30_000)
})

describe('the stage', () => {
  let site: Site
  beforeAll(async () => {
    site = await built()
  })
  afterAll(() => site.close())

  const cue = (page: Page, name: string, value: unknown): Promise<void> =>
    page.evaluate(
      ([key, next]) => {
        const { signals } = window as unknown as { signals: Record<string, { value: unknown }> }
        const signal = signals[String(key)]
        if (signal) signal.value = next
      },
      [name, value],
    )

  it.each([
    ['mood', 'scared'],
    ['pressure', 5],
    ['told', true],
    ['arrivals', 1],
    ['place', 'debrief'],
    ['place', 'wall'],
  ] as const)(
    'moves when the %s changes',
    async (name, value) => {
      const { page, complaints } = await open(site.url)
      const before = await settled(page)
      await cue(page, name, value)
      await expect.poll(() => framesAfter(page, 50)).toBeGreaterThan(before)
      await settled(page)
      expect(complaints).toEqual([])
      await page.close()
    },
    30_000,
  )

  it('shows a change at once with reduced motion', async () => {
    const { page } = await open(`${site.url}?still`)
    const before = await settled(page)
    await cue(page, 'pressure', 5)
    await expect.poll(() => framesAfter(page, 50)).toBeGreaterThan(before)
    expect((await settled(page)) - before).toBeLessThan(12)
    await page.close()
  }, 30_000)

  it('leaves nothing behind when it is taken down', async () => {
    const { page, complaints } = await open(site.url)
    await settled(page)
    await page.evaluate(() => (window as unknown as { stage: { destroy(): void } }).stage.destroy())
    await page.clock.runFor(100)
    expect(await page.locator('#stage canvas').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  }, 30_000)

  it('weighs little enough for a slow school network', () => {
    const heaviest = Math.max(...Object.values(weights))
    expect(heaviest).toBeLessThan(140_000)
    const scene = Object.entries(weights).find(([file]) => file.includes('new-follower'))
    expect(scene?.[1]).toBeLessThan(40_000)
  })
})
