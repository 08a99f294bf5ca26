import { cpSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { giveReplies, next, openDebrief } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const WAY = ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad']

test('one file, opened from a stick without any network, plays to the debrief, in two languages, with help', async ({
  page,
  context,
}, info) => {
  const onStick = info.outputPath('Clé de l’école #2', 'before-you-reply.html')
  cpSync('dist-single/before-you-reply.html', onStick)
  const file = pathToFileURL(onStick).href
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
  expect(new Set(asked.map((url) => url.split('?')[0]))).toEqual(new Set([file]))
})
