import type { APIRequestContext, Browser, Page } from '@playwright/test'
import type { Tally } from '../../../src/core/judgement/index.ts'
import { type Form, PATHS } from '../../../src/protocol/index.ts'
import { address, withoutStage } from './player.ts'

/** A device of the class in a browser of its own, which does not draw the stage. */
export async function ownBrowser(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL })
  const page = await context.newPage()
  await withoutStage(page)
  return page
}

/** A device that has joined. */
export async function seated(browser: Browser, code: string, baseURL?: string): Promise<Page> {
  const page = await ownBrowser(browser, baseURL)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address(`join/${code}`))
  await page.locator('.seat').waitFor()
  return page
}

/** A seat without a screen, for a class that has to be large enough for its votes to be shown. */
export interface QuietSeat {
  /** Votes in the ballot that is open, which it waits for. */
  vote(reply: string): Promise<void>
  /** Hands in a round of short chats: counts alone. */
  judge(form: Form, tally: Tally): Promise<void>
}

/** Takes so many seats in a room. */
export async function quietSeats(ask: APIRequestContext, code: string, count: number): Promise<QuietSeat[]> {
  const seats: QuietSeat[] = []
  for (let seat = 0; seat < count; seat++) {
    const taken = await ask.post(PATHS.seats(code), { data: { heads: 1 } })
    const { seatToken } = (await taken.json()) as { seatToken: string }
    const headers = { authorization: `Bearer ${seatToken}` }
    seats.push({
      async vote(reply) {
        const room = await ask.get(PATHS.room(code), { headers })
        const { ballot } = (await room.json()) as { ballot?: { id: string } }
        await ask.put(PATHS.vote(code, ballot?.id ?? 'none'), { headers, data: { reply } })
      },
      async judge(form, tally) {
        await ask.put(PATHS.judgement(code, form), { headers, data: tally })
      },
    })
  }
  return seats
}

/** Cuts the network of a page for as long as something goes on. */
export async function cutDuring(page: Page, what: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true)
  await what()
  await page.context().setOffline(false)
}
