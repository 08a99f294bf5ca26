import type { Page } from '@playwright/test'
import { next } from './player.ts'

/** What is set before a talk; what is left out stays as it is offered. */
export interface TalkWishes {
  readonly talk?: 'children' | 'teens' | 'parents'
  readonly minutes?: 20 | 40 | 60
  readonly number?: string
  /** A box of the page, by its name, to be turned over. */
  readonly toggle?: readonly string[]
}

/** On the page where a talk is set up: sets it up for Alberta, and opens the notes. */
export async function openNotes(
  page: Page,
  { talk, minutes, number, toggle = [] }: TalkWishes = {},
): Promise<void> {
  await page.locator('.talk-order').waitFor()
  if (talk) await page.locator(`input[name="talk"][value="${talk}"]`).check({ force: true })
  if (minutes) await page.locator(`input[name="length"][value="${minutes}"]`).check({ force: true })
  await page.locator('.place-picker select').first().selectOption('CA')
  await page.locator('.place-picker select').nth(1).selectOption('CA-AB')
  for (const name of toggle) await page.locator(`input[name="${name}"]`).click()
  if (number) await page.locator('input[name="number"]').fill(number)
  await next(page).click()
  await page.locator('.speak').waitFor()
}

/** Opens the hall's window, as large as a projector. */
export async function openHall(notes: Page): Promise<Page> {
  const opened = notes.context().waitForEvent('page')
  await notes.locator('.speak-bar .button').first().click()
  const hall = await opened
  await hall.setViewportSize({ width: 1920, height: 1080 })
  await hall.locator('.hall :is(.wall-panel, .wall-log)').waitFor()
  return hall
}

/** Presses through the rest of a talk; the first reply wins each time. */
export async function giveAll(notes: Page): Promise<void> {
  for (let press = 0; press < 500; press++) {
    const reply = notes.locator('.reply-keys [data-reply]').first()
    if ((await reply.count()) > 0) await reply.click()
    else if (await notes.locator('.speak-next [data-next]').isDisabled()) return
    else await notes.keyboard.press('PageDown')
  }
}

/** What in the hall's picture could not be read from the last row: letters under 32 px, words cut off, bars to scroll. */
export async function unreadable(hall: Page): Promise<readonly string[]> {
  return hall.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const box = node.parentElement
      if (
        !box ||
        !node.textContent?.trim() ||
        box.closest('script, style, .hidden-text, [aria-hidden="true"]')
      )
        continue
      const { width } = box.getBoundingClientRect()
      const size = Number.parseFloat(getComputedStyle(box).fontSize)
      if (width > 1 && box.checkVisibility() && size < 32) found.push(`${size} px: ${node.textContent}`)
    }
    for (const panel of document.querySelectorAll('.wall-panel, .wall-right'))
      if (panel.scrollHeight > panel.clientHeight + 1 || panel.getBoundingClientRect().bottom > innerHeight)
        found.push(`cut off: ${panel.textContent?.slice(0, 40)}`)
    return found
  })
}
