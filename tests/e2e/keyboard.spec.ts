import type { Page } from '@playwright/test'
import { address } from './support/player.ts'
import { expect, test } from './support/test.ts'

/** Presses Tab until the wanted thing has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`expected to reach ${selector} with the Tab key`)
}

test('a whole play by keyboard alone, from the title to the last step of the debrief', async ({ page }) => {
  await page.goto(address(''))
  await tabTo(page, '.title [data-next]')
  await page.keyboard.press('Enter')
  await tabTo(page, '[data-next][aria-label*="New follower"]')
  await page.keyboard.press('Enter')
  await tabTo(page, '.content-note [data-next]')
  await page.keyboard.press('Enter')
  await tabTo(page, '.lock-notice')
  await page.keyboard.press('Enter')

  await expect(page.locator('[data-reply]').first()).toBeVisible()
  await tabTo(page, '.mark')
  await page.keyboard.press('Space')
  await expect(page.locator('[data-line="req-2"] .mark')).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, '[data-reply="req-accept"]')
  await page.keyboard.press('Enter')

  await expect(page.locator('[data-reply="hello-me"]')).toBeVisible()
  await expect(page.locator('.phone')).toBeFocused()
  const second = await page.locator('[data-reply]').nth(1).getAttribute('data-reply')
  await page.keyboard.press('2')
  await expect(page.locator(`.message[data-line="${second}"]`)).toBeVisible()

  await tabTo(page, '[data-reply="move-dad"]')
  await page.keyboard.press('Space')
  await tabTo(page, '.chat-foot [data-next]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jordan asked his dad before he switched.')
  await tabTo(page, '.debrief [data-next]')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-sign="random-add"]')).toHaveAttribute('data-status', 'marked')
  await tabTo(page, '.debrief > [data-next]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The whole picture')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByText('Next: What now').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to do, when it is real')
})

test('a digit gives a reply from the first choice on, without a press of Tab', async ({ page }) => {
  await page.goto(address('play/new-follower'))
  await page.locator('.content-note [data-next]').press('Enter')
  await page.locator('.lock-notice').press('Enter')
  const second = await page.locator('[data-reply]').nth(1).getAttribute('data-reply')
  await page.keyboard.press('2')
  await expect(page.locator(`[data-reply="${second}"]`)).toHaveCount(0)
  await expect(page.locator('.phone')).toBeFocused()
})

test('the marks of a talk are one stop of the Tab key, and the arrow keys go from one to the next', async ({
  page,
}) => {
  await page.goto(address('play/new-follower'))
  await page.locator('[data-next]').click()
  await page.locator('[data-next]').click()
  await page.locator('[data-reply="req-look"]').click()
  await page.locator('[data-reply="prof-palms"]').waitFor()
  await tabTo(page, '.mark')
  await expect(page.locator('[data-line="prof-5"] .mark')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('[data-line="prof-4"] .mark')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-reply]').first()).toBeFocused()
})

test('a digit outside of the phone gives no reply', async ({ page }) => {
  await page.goto(address('play/new-follower'))
  await page.locator('[data-next]').click()
  await page.locator('[data-next]').click()
  await page.locator('[data-reply]').first().waitFor()
  await page.getByRole('button', { name: 'Get help now' }).focus()
  await page.keyboard.press('1')
  await expect(page.locator('[data-reply]')).toHaveCount(4)
})
