import { giveReplies, next, openDebrief, openScene } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

const WAY = ['let-yes', 'rul-dad', 'eig-baba', 'bab-rude', 'rea-go']

test('a genuine chat ends with what shows that it was fine, and accuses nobody', async ({ page }) => {
  await openScene(page, { scene: 'club-invite' })
  await giveReplies(page, WAY)
  await openDebrief(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lina checked first. Then she wobbled.')
  await expect(page.locator('.debrief')).toContainText('You can get help, now or any other day.')
  await expect(page.locator('.debrief')).not.toContainText('Nobody ever found out')
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No trick in this chat')
  await expect(page.locator('[data-sign]')).toHaveCount(0)
  await expect(page.locator('.walk-choice')).toHaveCount(WAY.length)
  await expectAccessible(page)
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The whole picture')
  await expect(page.locator('.picture-words')).toContainText('where asking someone was one step away')
  await expect(page.locator('.picture-key')).not.toContainText('You marked it')
  await expect(page.locator('.collection')).toHaveCount(0)
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When a chat is not like this one')
})

test('a mark in a genuine chat is met with interest', async ({ page }) => {
  await openScene(page, { scene: 'club-invite' })
  await giveReplies(page, ['let-yes'])
  await page.locator('[data-line="rul-4"] .mark').click()
  await giveReplies(page, WAY.slice(1))
  await openDebrief(page, 1)
  await expect(page.getByRole('heading', { name: 'You also marked' })).toBeVisible()
  await expect(page.locator('.debrief')).toContainText('A second look is always fine')
})

test('children get three steps and the advice that is written for them', async ({ page }) => {
  await openScene(page, { scene: 'game-buddy' })
  await giveReplies(page, ['race-yes', 'hel-ten', 'gif-nainai'])
  await openDebrief(page, 3)
  await expect(page.locator('.steps-list li')).toHaveCount(3)
  await expect(page.locator('.if-i-tell details')).toHaveCount(5)
  expect(await page.locator('.debrief').textContent()).not.toMatch(/private picture|nude/i)
})
