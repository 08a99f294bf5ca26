import type { Page } from '@playwright/test'
import { address, giveReplies, next, type Shown } from './player.ts'

/** How a list is made. */
export interface ListOrder {
  readonly scenes: readonly string[]
  readonly word?: string
  readonly language?: string
  readonly place?: string
}

/** Makes a list on the teacher's page, and answers with its link's end, such as `homework/1abc…`. */
export async function makeList(page: Page, { scenes, word, language, place }: ListOrder): Promise<string> {
  await page.goto('about:blank')
  await page.goto(address('assign'))
  for (const scene of scenes) await page.locator(`[name="${scene}"]`).check()
  if (word !== undefined) await page.getByLabel('A word for the class').fill(word)
  if (language !== undefined) await page.getByRole('radio', { name: language }).check()
  if (place !== undefined) await page.getByLabel('Help for').selectOption(place)
  await next(page).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  return link.split('#/')[1] ?? ''
}

/** The shortest way through "New follower", and on to the last step of looking back. */
export async function playNewFollower(page: Page): Promise<void> {
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept', 'hello-me', 'move-theo'])
  await lookBack(page)
}

/** From the end of the chat through looking back to its last step. */
export async function lookBack(page: Shown): Promise<void> {
  await page.locator('.chat-foot [data-next]').click()
  await page.locator('.debrief').waitFor()
  while ((await page.locator('[data-step="what-now"]').count()) === 0) {
    await page.locator('.debrief > [data-next]').click()
  }
}
