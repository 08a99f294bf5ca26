import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHAT, choose } from './support/author.ts'
import { at, test, visit } from './support/copy.ts'
import { giveReplies, next, openDebrief } from './support/player.ts'
import { expect } from './support/test.ts'

const WAY = ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad']

/** The copy is begun seconds after the visit, so that it holds nothing up. */
const PATIENTLY = { timeout: 20_000 }

/** Everything that the build has made and a page may ask for. */
function builtFiles(): readonly string[] {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
  return paths.filter((path) => path.startsWith('assets/') && !/\.(br|gz)$/.test(path))
}

/** What the worker leaves for later. */
function forAuthors(): readonly string[] {
  const [, list = ''] = /forAuthors:\[([^\]]*)\]/.exec(readFileSync('dist/service-worker.js', 'utf8')) ?? []
  return list.split(',').map((name) => name.slice(1, -1))
}

test('the first visit brings all scenes in all languages, once each, and nothing that is compressed twice', async ({
  page,
  host,
}) => {
  await visit(page)
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => url)
  })
  const paths = kept.map((url) => url.slice(host.address.length)).sort()
  const files = builtFiles().filter((file) => !forAuthors().includes(file))
  expect(paths).toEqual(['', 'manifest.fr.webmanifest', 'manifest.webmanifest', ...files].sort())
})

test('what only authors need is kept once their page was opened, and then a scene is checked without a network', async ({
  page,
  host,
}) => {
  expect(forAuthors().some((file) => file.includes('whole-check'))).toBe(true)
  await visit(page, 'check-scene')
  const isKept = async () => (await caches.match('kept-for-authors')) !== undefined
  await expect.poll(() => page.evaluate(isKept), PATIENTLY).toBe(true)
  await host.cut()
  await page.reload()
  await choose(page, { name: 'scene.yaml', buffer: Buffer.from(CHAT) })
  await expect(page.locator('.chat-map svg')).toBeVisible()
  await page.locator('[data-guide="format"] summary').click()
  await expect(page.locator('.guide-text')).toContainText('beats')
  await next(page).click()
  await next(page).click()
  await expect(next(page)).toBeVisible()
})

test('without a network a scene plays in either language from the list to the people to talk to', async ({
  page,
  host,
}) => {
  test.slow()
  await visit(page)
  await host.cut()
  for (const [lang, open] of [
    ['fr', 'Ouvrir : Nouvelle abonnée'],
    ['en', 'Open: New follower'],
  ] as const) {
    await page.evaluate(() => localStorage.clear())
    await page.goto('about:blank')
    await page.goto(at('scenes', lang))
    await page.getByRole('button', { name: open }).click()
    await next(page).click()
    await next(page).click()
    await giveReplies(page, lang === 'fr' ? WAY : ['req-decline'])
    await openDebrief(page, 3)
    await expect(page.locator('.help-service').first()).toBeVisible()
    await expect(page.locator('.room[data-stage="here"] canvas')).toBeVisible()
  }
})

test('the network may go at any stage of a scene', async ({ page, host }) => {
  test.slow()
  await visit(page)
  const stages: Readonly<Record<string, () => Promise<unknown>>> = {
    scenes: () => page.goto(at('scenes')),
    note: () => page.getByRole('button', { name: 'Open: New follower' }).click(),
    'lock screen': () => next(page).click(),
    'first message': () => next(page).click(),
    'first reply': () => giveReplies(page, WAY.slice(0, 1)),
    'last reply': () => giveReplies(page, WAY.slice(1)),
    debrief: () => openDebrief(page),
    'what now': () => openDebriefStep(2),
    help: () => page.getByRole('button', { name: 'Get help now' }).click(),
  }
  const openDebriefStep = async (steps: number) => {
    for (let step = 0; step < steps; step++) await next(page).click()
  }
  for (const cutAt of ['lock screen', 'last reply', 'help']) {
    await test.step(`at: ${cutAt}`, async () => {
      await page.evaluate(() => localStorage.clear())
      await page.goto('about:blank')
      for (const [stage, pass] of Object.entries(stages)) {
        if (stage === cutAt) await host.cut()
        await pass()
      }
      await expect(page.getByRole('link', { name: /Call 9/ }).first()).toBeVisible()
      await host.mend()
    })
  }
})

test('a first visit that breaks off leaves no half copy, and the next one brings the rest', async ({
  page,
  host,
  watch,
}) => {
  host.refuses = (path) => path.includes('scenes-texts-game-buddy-fr')
  await page.goto(at(''))
  await expect
    .poll(() => host.asked.filter((path) => host.refuses(path)).length, PATIENTLY)
    .toBeGreaterThan(0)
  await expect.poll(() => page.evaluate(() => caches.keys()), PATIENTLY).toEqual([])
  host.refuses = () => false
  await page.goto('about:blank')
  await visit(page)
  await host.cut()
  await page.goto(at('play/game-buddy', 'fr'))
  await expect(next(page)).toBeVisible()
  const refused = watch.complaints.splice(0)
  expect(refused.every((complaint) => /404/.test(complaint))).toBe(true)
})

test('forgetting everything takes the copy off the device, too', async ({ page }) => {
  await visit(page)
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await page.getByRole('button', { name: 'Forget it all' }).click()
  await expect.poll(() => page.evaluate(() => caches.keys()), PATIENTLY).toEqual([])
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
})
