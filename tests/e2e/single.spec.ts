import { cpSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { TestInfo } from '@playwright/test'
import { openWall, pressUntil, typeCounts, vote } from './support/leader.ts'
import { giveReplies, next, openDebrief } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

/** The file as it lies on a stick: in a folder whose name has signs and accents in it. */
function onStick(info: TestInfo): string {
  const path = info.outputPath('Clé de l’école #2', 'before-you-reply.html')
  cpSync('dist-single/before-you-reply.html', path)
  return pathToFileURL(path).href
}

const WAY = ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad']

test('one file, opened from a stick without any network, plays to the debrief, in two languages, with help', async ({
  page,
  context,
}, info) => {
  const file = onStick(info)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await context.setOffline(true)

  await page.goto(`${file}?lang=en&seed=7&pace=instant`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before You Reply')
  await page.goto(`${file}?lang=en&seed=7&pace=instant#/play/new-follower`)
  await next(page).click()
  await next(page).click()
  await expect(page.locator('canvas')).toBeVisible()
  expect(await page.evaluate(() => document.fonts.check('17px "Atkinson Hyperlegible Next"'))).toBe(true)
  await giveReplies(page, WAY.slice(0, 2))
  await page.getByRole('button', { name: 'FR' }).click()
  await expect(page.getByText('aiderait Jordan')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')

  await page.getByRole('button', { name: 'Avoir de l’aide' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await giveReplies(page, WAY.slice(2))
  await openDebrief(page, 1)
  await expect(page.locator('[data-sign][data-status="answered"]').first()).toBeVisible()
  await expectAccessible(page)

  await page.reload()
  await expect(page.locator('.debrief')).toBeVisible()

  await page.goto(`${file}?lang=en#/it`)
  await expect(page.getByRole('region', { name: 'Security' })).toContainText(
    "default-src 'none'; script-src 'sha256-",
  )
  await page.goto(`${file}?lang=en#/leaders`)
  await expect(page.getByRole('button', { name: 'Open: Handouts to print' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open: A chat of your own' })).toHaveCount(0)
  expect(new Set(asked.map((url) => url.split('?')[0]))).toEqual(new Set([file]))
})

test('from the file a leader has desk and wall in two windows, also where files may not broadcast', async ({
  page,
  context,
}, info) => {
  await context.setOffline(true)
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await page.goto(`${onStick(info)}?lang=en&seed=7&pace=instant#/lead`)
  await page.locator('.lead-cast .lead-names').waitFor()
  await next(page).click()
  const wall = await openWall(page)
  await pressUntil(page, vote(page))
  await typeCounts(page, { 'req-accept': 9, 'req-look': 14 })
  await wall.locator('.wall-vote').waitFor()
  await wall.keyboard.press('PageDown')
  await expect(wall.locator('[data-choice="req-look"] .wall-count')).toHaveText('14')
  await wall.reload()
  await wall.locator('.wall-vote').waitFor()
  await wall.keyboard.press('PageDown')
  await expect(page.locator('.desk-chat [data-line="req-look"]')).toBeVisible()
  await expect(wall.locator('.wall-log [data-line="req-look"]')).toBeVisible()
})
