import type { BrowserContext, Locator, Page } from '@playwright/test'

/** A page, or a frame that somebody else's page shows. */
export type Shown = Pick<Page, 'locator'>

/** How a scene is opened. */
export interface Opening {
  readonly scene?: string
  readonly lang?: string
  /** Further options of the address, such as `&pace=`. */
  readonly pace?: 'instant' | 'typing'
}

/** The address of a page with the options of a test. */
export function address(hash: string, { lang = 'en', pace = 'instant' }: Opening = {}): string {
  return `/?lang=${lang}&seed=7${pace === 'instant' ? '&pace=instant' : ''}#/${hash}`
}

/** What must be pressed to go on. */
export function next(page: Shown): Locator {
  return page.locator('[data-next]').last()
}

/** Opens a scene and goes past its note and the lock screen, to the first choice. */
export async function openScene(page: Page, opening: Opening = {}): Promise<void> {
  await page.goto(address(`play/${opening.scene ?? 'new-follower'}`, opening))
  await next(page).click()
  await next(page).click()
  await page.locator('[data-reply]').first().waitFor()
}

/** Gives replies, one after the other. */
export async function giveReplies(page: Shown, replies: readonly string[]): Promise<void> {
  for (const reply of replies) await page.locator(`[data-reply="${reply}"]`).click()
}

/** From the end of the chat to a step of the debrief: 0 is the first. */
export async function openDebrief(page: Page, step = 0): Promise<void> {
  await next(page).click()
  await page.locator('.debrief').waitFor()
  for (let at = 0; at < step; at++) await next(page).click()
}

/** Plays without the stage, which a long series of plays does not need and a small machine is slow to draw. */
export async function withoutStage(pages: Page | BrowserContext): Promise<void> {
  await pages.route(/\/assets\/stage-[\w-]+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const mountStage = () => ({ frames: 0, destroy() {} })',
    }),
  )
}
