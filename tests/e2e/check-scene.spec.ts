import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { changed, checkAgain, choose, drop, getStarter, type HandedFile, longChat } from './support/author.ts'
import { address, giveReplies, openDebrief } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('an author without git begins with the starter, breaks it, puts it right, and plays it', async ({
  page,
}) => {
  test.slow()
  await page.goto(address('leaders'))
  await page.getByRole('button', { name: 'Open: A chat of your own' }).click()
  await expect(heading(page)).toBeFocused()
  await expectAccessible(page)
  const before = await page.evaluate(() => JSON.stringify(localStorage))
  const folder = await getStarter(page, 'Download it')
  const script = join(folder, 'scene.yaml')
  const broken = { 'to: secret }': 'to: sercet }', 'mood: amused': 'mood: amusing' }
  const whole = readFileSync(script, 'utf8')
  writeFileSync(script, changed(whole, broken))
  await drop(page, folder)

  await expect(heading(page)).toHaveText('2 things to put right')
  await expect(heading(page)).toBeFocused()
  const typo = page.locator('[data-code="unknown-beat"]')
  await expect(typo).toContainText('There is no such beat')
  await expect(typo).toContainText('scene.yaml, line 67')
  await expect(typo).toContainText('Did you mean "secret"?')
  await typo.locator('summary').click()
  await expect(typo.locator('.sample').last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Play it' })).toHaveCount(0)

  writeFileSync(script, whole)
  await checkAgain(page, folder)
  await expect(heading(page)).toHaveText('Nothing is wrong.')
  await expect(page.locator('.known')).toContainText('all 9 tried')
  await expect(page.locator('[data-chance="random-add"]')).toContainText('100%')
  await expect(page.locator('.chat-map svg')).toContainText('other-app')
  await page.locator('summary', { hasText: 'The same as a list' }).click()
  await expect(page.locator('li[data-beat="long-night"]')).toContainText('The other app had no cats.')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Play from “other-app”' }).click()
  await expect(page.locator('.preview-bar')).toContainText('Nothing is kept.')
  await giveReplies(page, ['oth-tell'])
  await expect(page.locator('[data-line="gro-1"]')).toContainText('You are not in trouble.')
  await openDebrief(page, 1)
  await expect(page.locator('[data-sign="move-app"]')).toHaveAttribute('data-status', 'answered')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before)
  await page.getByRole('button', { name: 'Back to the check' }).click()
  await expect(heading(page)).toHaveText('Nothing is wrong.')
})

const named = (name: string, content: string | Uint8Array): HandedFile => ({
  name,
  buffer: Buffer.from(content),
})
const starter = readFileSync('scripts/scenes/starters/risky.en.yaml', 'utf8')
const bomb = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`).join('\n')}`
const damaged = zipSync({ 'cats/scene.yaml': strToU8(starter) }).fill(0x99, 60, 140)
const zipBomb = zipSync({ 'cats/scene.yaml': new Uint8Array(31_000_000) }, { level: 9 })

/** What is put on the page, and what the page says in either language. */
const USELESS: readonly (readonly [what: HandedFile, en: RegExp, fr: RegExp])[] = [
  [named('cat.png', randomBytes(2000)), /“cat.png” is not a scene/, /cat\.png.*n’est pas une scène/],
  [named('cats.zip', damaged), /could not be unpacked/, /ne s’ouvre pas/],
  [named('bomb.zip', zipBomb), /too large for this page/, /trop gros pour cette page/],
  [named('scene.yaml', 'id: cats\n\tbeats: {}\n'), /cannot be read here/, /illisible à cet endroit/],
  [named('notes.yaml', 'milk: 2\neggs: 6\n'), /This is not a scene/, /n’est pas une scène/],
  [named('scene.yaml', '# cats\n'.repeat(720_000)), /far too large/, /beaucoup trop gros/],
  [named('scene.yaml', bomb), /refers to itself far too often/, /renvoie trop souvent à lui-même/],
]

for (const lang of ['en', 'fr'] as const) {
  test(`whatever is no scene gets a clear sentence (${lang})`, async ({ page }) => {
    await page.goto(address('check-scene', { lang }))
    for (const [what, en, fr] of USELESS) {
      await choose(page, what)
      const said = page.locator('.drop-trouble, .problem')
      await expect(said.first()).toContainText(lang === 'fr' ? fr : en)
      await expect(said).toHaveCount(1)
      await expect(said).not.toContainText(/undefined|Error:| {4}at /)
      if ((await page.locator('.problem').count()) === 0) continue
      await page.getByRole('button', { name: lang === 'fr' ? 'Une autre scène' : 'Another scene' }).click()
    }
    await expect(page.locator('.drop-place')).toBeVisible()
  })
}

test('a long check says how far it is, answers meanwhile, and can be stopped', async ({ page }) => {
  await page.goto(address('check-scene'))
  await choose(page, named('scene.yaml', longChat(4000)))
  const progress = page.locator('.how-far')
  await expect(progress).toContainText(/Trying every way through it: \d+/)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(progress).toHaveCount(0)
  await expect(heading(page)).toHaveText('Check a chat of your own')
})

test('the panel that authors have in development is in no build', async () => {
  const panel = readFileSync('src/client/pages/author/author-panel.tsx', 'utf8')
  const built = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name))
  const mark = 'author-panel'
  expect(panel).toContain(mark)
  expect(built.filter((name) => readFileSync(join('dist/assets', name), 'utf8').includes(mark))).toEqual([])
})
