import { giveReplies, next, openScene } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test('IT finds one address to allow, and every key that a device really has', async ({ page, baseURL }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await page.goto('/?lang=en#/practice')
  await next(page).click()
  await page.goto('/?lang=en#/leaders')
  await page.getByRole('button', { name: 'Open: For the school’s IT' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('region', { name: 'What to allow' }).locator('pre')).toHaveText(`${baseURL}/`)
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  const told = page.getByRole('region', { name: 'What stays on the device' })
  expect(keys.length).toBeGreaterThan(3)
  for (const key of keys) await expect(told.getByText(key, { exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pour le service informatique')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => document.documentElement.setAttribute('data-text-size', '200'))
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})
