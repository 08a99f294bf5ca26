import type { Locator, Page } from '@playwright/test'
import { address, next } from './player.ts'

/** What the leader sets before the lesson; what is left out stays as it is offered. */
export interface LessonWishes {
  readonly scene?: string
  readonly minutes?: 20 | 45 | 75
  readonly way?: string
  readonly shape?: 'together' | 'groups'
  readonly lang?: string
}

/** Prepares a lesson and opens its desk. */
export async function openDesk(page: Page, wishes: LessonWishes = {}): Promise<void> {
  const { scene, minutes, way, shape, lang } = wishes
  await page.goto(address('lead', lang === undefined ? {} : { lang }))
  await page.locator('.lead-cast .lead-names').waitFor()
  if (scene) await page.locator(`input[name="scene"][value="${scene}"]`).check({ force: true })
  if (minutes) await page.locator(`input[name="length"][value="${minutes}"]`).check({ force: true })
  if (shape) await page.locator(`input[name="shape"][value="${shape}"]`).check({ force: true })
  if (way) await page.locator(`input[name="way"][value="${way}"]`).check({ force: true })
  await next(page).click()
  await page.locator('.desk').waitFor()
}

/** Opens the wall in its own window. */
export async function openWall(desk: Page): Promise<Page> {
  const opened = desk.context().waitForEvent('page')
  await desk.getByRole('button', { name: 'Open the wall' }).click()
  const wall = await opened
  await wall.locator('.wall-panel').waitFor()
  return wall
}

/** Presses the leader's one key until something is there; each press waits for what it does, also in another window. */
export async function pressUntil(page: Page, there: Locator): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if ((await there.count()) > 0) return
    const seen = nextChange(page)
    await page.keyboard.press('PageDown')
    await seen
  }
  throw new Error(`60 presses did not lead to ${there}`)
}

/** Until the page shows something else; a press that shows nothing new is given a second. */
const nextChange = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((seen) => {
        const watcher = new MutationObserver(() => over())
        const over = () => {
          watcher.disconnect()
          seen()
        }
        watcher.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['data-step', 'data-at'],
        })
        setTimeout(over, 1000)
      }),
  )

/** The question, on the desk. */
export function vote(page: Page): Locator {
  return page.locator('.desk-vote')
}

/** Types how many hands were counted for each reply, by their ids. */
export async function typeCounts(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [reply, count] of Object.entries(counts)) {
    const at = await page
      .locator('.desk-replies [data-reply]')
      .evaluateAll(
        (buttons, id) => buttons.findIndex((button) => button.getAttribute('data-reply') === id),
        reply,
      )
    await page.locator('.count-fields input').nth(at).fill(String(count))
  }
}
