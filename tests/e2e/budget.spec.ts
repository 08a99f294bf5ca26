import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { FIGURES } from '../../src/client/pages/it/figures.ts'
import { giveReplies, next, openDebrief } from './support/player.ts'
import { expect, test } from './support/test.ts'

/** Kilobytes as schools' networks carry them: 1,000 bytes, compressed with gzip. */
const LIMITS = { scriptUntilReadable: 60, scriptStyleScene: 300, fontsAndArt: 80 } as const

/** What scenes say and how they branch: data, although the browser loads it as modules. */
const SCENE = /\/assets\/scenes-/
/** Drawings likewise. */
const ART = /\/assets\/(art-|faces-|[\w-]+\.woff2$)/

/** What the page has fetched of the site so far, by path, in bytes. */
function weigh(page: Page): Map<string, number> {
  const weights = new Map<string, number>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const path = pathname === '/' ? '/index.html' : pathname
    if (path.startsWith('/api') || weights.has(path)) return
    weights.set(path, weightOf(path))
  })
  return weights
}

function weightOf(path: string): number {
  const file = join('dist', path)
  return path.endsWith('.woff2') ? statSync(file).size : gzipSync(readFileSync(file)).length
}

function kilobytes(weights: ReadonlyMap<string, number>, wanted: (path: string) => boolean): number {
  const bytes = [...weights].filter(([path]) => wanted(path)).map(([, size]) => size)
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}

test('a school network carries the first play', async ({ page }) => {
  const weights = weigh(page)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-line]')) return
      Object.assign(window, { readableAt: performance.now() })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/?lang=en&seed=7#/play/new-follower')
  await next(page).click()
  await next(page).click()
  await page.locator('[data-line="req-1"]').waitFor()
  const early = await page.evaluate(() => {
    const { readableAt } = window as unknown as { readableAt: number }
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < readableAt)
    return fetched.map(({ name }) => new URL(name).pathname)
  })
  const isData = (path: string) => ART.test(path) || SCENE.test(path)
  const isEarlyScript = (path: string) => early.includes(path) && path.endsWith('.js') && !isData(path)
  expect(kilobytes(weights, isEarlyScript)).toBeLessThanOrEqual(LIMITS.scriptUntilReadable)

  await page.goto('about:blank')
  await page.goto('/?lang=en&seed=7&pace=instant#/play/new-follower')
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad'])
  await page.locator('.room[data-stage="here"]').waitFor()
  await openDebrief(page, 2)
  await page.locator('.map-frame canvas').waitFor()
  await next(page).click()
  await page.locator('.help-service').first().waitFor()
  expect(kilobytes(weights, (path) => !ART.test(path))).toBeLessThanOrEqual(LIMITS.scriptStyleScene)
  expect(kilobytes(weights, (path) => ART.test(path))).toBeLessThanOrEqual(LIMITS.fontsAndArt)
  expect(kilobytes(weights, () => true)).toBeLessThanOrEqual(FIGURES.firstPlay)
})

test('what IT is told of the sizes is true, and not far from it', () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const paths = names.filter((name) => /\.\w+$/.test(name) && !/\.(br|gz|built-from)$/.test(name))
  const copy = kilobytes(new Map(paths.map((path) => [path, weightOf(path)])), () => true)
  const file = statSync('dist-single/before-you-reply.html').size / 1000
  for (const [told, measured] of [
    [FIGURES.wholeCopy, copy],
    [FIGURES.singleFile, file],
  ] as const) {
    expect(measured).toBeLessThanOrEqual(told)
    expect(measured).toBeGreaterThan(told / 3)
  }
})
