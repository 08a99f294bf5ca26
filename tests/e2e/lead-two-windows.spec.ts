import { openDesk, openWall, pressUntil, typeCounts, vote } from './support/leader.ts'
import { withoutStage } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

const OPENER = 'only through the window that opened it'
/* The broadcast is what all other tests of a wall go by. */
for (const reach of process.env.E2E_BROWSERS === 'every' ? [OPENER, 'by broadcast'] : [OPENER]) {
  test(`desk and wall are two windows that find each other again, ${reach}`, async ({ context, page }) => {
    if (reach === OPENER)
      await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    await withoutStage(page)
    await openDesk(page)
    const wall = await openWall(page)
    await expect(page.getByText('The wall is open.')).toBeVisible()
    await expect(wall.getByRole('heading', { name: 'Before we start' })).toBeVisible()

    await pressUntil(wall, wall.locator('.wall-log [data-line="req-2"]'))
    await expect(page.locator('.desk-chat [data-line="req-2"]')).toBeVisible()
    await pressUntil(wall, wall.locator('.wall-vote'))
    await typeCounts(page, { 'req-accept': 9, 'req-look': 14 })
    await wall.reload()
    await wall.locator('.wall-vote').waitFor()
    await wall.keyboard.press('PageDown')
    await expect(wall.locator('[data-choice="req-look"] .wall-count')).toHaveText('14')

    await page.reload()
    await vote(page).waitFor()
    await wall.keyboard.press('p')
    await expect(page.getByRole('button', { name: 'End the pause' })).toBeVisible()
    await expect(wall.locator('.first-help')).toContainText('911')
    await page.getByRole('button', { name: 'End the pause' }).click()
    await wall.keyboard.press('PageDown')
    await expect(page.locator('.desk-chat [data-line="req-look"]')).toBeVisible()
    await expect(wall.locator('.wall-log [data-line="req-look"]')).toBeVisible()
  })
}

test('only one desk leads, and another can take over', async ({ context, page }) => {
  await withoutStage(page)
  await openDesk(page)
  await pressUntil(page, vote(page))
  const second = await context.newPage()
  await second.goto(page.url())
  await vote(second).waitFor()
  await expect(page.getByRole('heading', { name: 'You lead from another window now' })).toBeVisible()
  await expectAccessible(page)
  await second.locator('[data-reply="req-look"]').click()
  await second.close()
  await page.getByRole('button', { name: 'Lead from here' }).click()
  await expect(page.locator('.desk-chat [data-line="req-look"]')).toBeVisible()
})
