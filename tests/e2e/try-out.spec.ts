import type { Page } from '@playwright/test'
import { giveReplies, next, openScene } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

/** From the end of the chat to the last step of the debrief. */
async function openWhatNow(page: Page, name = 'What now'): Promise<void> {
  await next(page).click()
  await page.locator('.step-tabs').getByRole('button', { name }).click()
}

const pick = (page: Page, step: string) => page.locator(`[data-pick="${step}"]`)

test('a made-up message lets the steps be tried out, and only saving before blocking has an order', async ({
  page,
}) => {
  await openScene(page)
  await giveReplies(page, ['req-decline'])
  await openWhatNow(page)
  const box = page.locator('.try-out')
  await expect(box).toContainText('i saved our whole chat.')
  await pick(page, 'stop').click()
  await pick(page, 'block').click()
  await expect(box).toContainText('Save first, then block.')
  await expect(box).toContainText('Already blocked or deleted it? That’s okay. You can still get help.')
  await expect(box).toContainText('Telling an adult fits in anywhere, first or last.')
  await box.getByRole('button', { name: 'Put “Save” before it' }).click()
  await expect(box.locator('[data-step]')).toHaveText([/^Stop/, /^Save/, /^Block/])
  await expect(box).not.toContainText('Save first, then block.')
  await pick(page, 'remove').click()
  await pick(page, 'report').click()
  await pick(page, 'tell').click()
  await expect(box.locator('[data-step]').last()).toContainText(
    'Telling is right here, and it is right anywhere else.',
  )
  await expect(box).toContainText('That is all of them.')
  await expect(box).not.toContainText(/wrong|mistake|should/i)
  await expectAccessible(page)
})

test('telling is just as right first, and a step can be put back', async ({ page }) => {
  await openScene(page, { lang: 'fr' })
  await giveReplies(page, ['req-decline'])
  await openWhatNow(page, 'Et maintenant')
  const box = page.locator('.try-out')
  await pick(page, 'tell').press('Enter')
  await expect(pick(page, 'tell')).toBeFocused()
  await expect(box).toContainText('En parler, c’est bon ici, et c’est bon partout ailleurs.')
  await pick(page, 'tell').press('Space')
  await expect(box.locator('[data-step]')).toHaveCount(0)
})

test('children try out three steps on a message about a picture and a secret', async ({ page }) => {
  await openScene(page, { scene: 'club-invite' })
  await giveReplies(page, ['let-yes', 'rul-dad', 'eig-baba', 'bab-rude', 'rea-go'])
  await openWhatNow(page)
  const box = page.locator('.try-out')
  await expect(box).toContainText('The chat you just saw was fine.')
  await expect(box).toContainText('its our secret.')
  await expect(box.locator('[data-pick]')).toHaveText(['Stop', 'Keep it', 'Tell'])
  for (const step of ['tell', 'keep', 'stop']) await pick(page, step).click()
  await expect(box).toContainText('That is all of them.')
  await page.getByRole('button', { name: 'Make a plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A plan of my own')
})
