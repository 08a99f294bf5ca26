import type { Page } from '@playwright/test'
import { openDesk, pressUntil, vote } from '../e2e/support/leader.ts'
import { next, withoutStage } from '../e2e/support/player.ts'
import { type QuietSeat, quietSeats } from '../e2e/support/seats.ts'
import type { Tour } from './tour.ts'

/** A class that is under way around the page that is photographed. */
interface AClass {
  readonly desk: Page
  readonly others: readonly QuietSeat[]
}

/** What five others pick at the first choice. */
const PICKS = ['req-look', 'req-look', 'req-accept', 'req-look', 'req-theo']

/** Kept from stop to stop of a tour. */
const classes = new WeakMap<Page, AClass>()

function classOf(page: Page): AClass {
  const found = classes.get(page)
  if (!found) throw new Error('expected a class from an earlier stop of this tour')
  return found
}

/** A desk in a browser of its own, in the language of the page; the page takes a seat. */
async function joinAClass(page: Page): Promise<void> {
  const { origin, searchParams } = new URL(page.url())
  const context = await page.context().browser()?.newContext({ serviceWorkers: 'block', baseURL: origin })
  if (!context) throw new Error('expected a browser that can open another window')
  const desk = await context.newPage()
  await withoutStage(desk)
  await openDesk(desk, { way: 'devices', minutes: 20, lang: searchParams.get('lang') ?? 'en' })
  const code = codeOf(desk)
  classes.set(page, { desk, others: await quietSeats(page.request, code, PICKS.length) })
  await page.evaluate((to) => location.assign(to), `#/join/${code}`)
  await page.locator('.seat').waitFor()
}

const codeOf = (desk: Page): string => desk.url().split('/').pop() ?? ''

async function voteAll(others: readonly QuietSeat[]): Promise<void> {
  for (const [at, seat] of others.entries()) await seat.vote(PICKS[at] ?? '')
}

/** To the first choice, and opens its vote. */
async function openVote(desk: Page): Promise<void> {
  await pressUntil(desk, vote(desk))
  await pressUntil(desk, desk.locator('.desk-vote[data-state="open"]'))
}

/** What only a class with devices shows: a student's device, and desk and wall with its votes. */
export const CLASS_TOURS: readonly Tour[] = [
  {
    name: 'seat',
    start: 'join',
    stops: [
      { name: 'lobby', reach: joinAClass },
      {
        name: 'ballot',
        async reach(page) {
          await openVote(classOf(page).desk)
          await page.locator('.seat-ballot [data-reply]').first().waitFor()
        },
      },
      {
        name: 'voted',
        async reach(page) {
          await page.locator('[data-reply="req-look"]').click()
          await page.locator('[data-reply="req-look"][aria-pressed="true"]').scrollIntoViewIfNeeded()
        },
      },
      { name: 'minute', reach: (page) => page.locator('.seat-minute button').click() },
      {
        name: 'shown',
        async reach(page) {
          const { desk, others } = classOf(page)
          await next(page).click()
          await voteAll(others)
          await pressUntil(desk, desk.locator('.desk-vote[data-state="revealed"]'))
          await page.locator('.seat-ballot[data-state="revealed"]').waitFor()
          await page.locator('.seat-status').scrollIntoViewIfNeeded()
        },
      },
      {
        name: 'over',
        async reach(page) {
          const { desk } = classOf(page)
          await desk.locator('.desk-plan button').last().click()
          await desk.locator('.desk-link button').last().click()
          await page.locator('.seat').waitFor({ state: 'detached' })
          await desk.context().close()
        },
      },
    ],
  },
  {
    name: 'lead-devices',
    start: 'lead',
    stops: [
      {
        name: 'desk-lobby',
        async reach(page) {
          await page.locator('.lead-names').waitFor()
          // From here on the stream of the room is open, and the network is never idle again.
          await page.waitForLoadState('networkidle')
          await page.locator('input[name="way"][value="devices"]').check({ force: true })
          await next(page).click()
          await page.locator('.desk-reach').waitFor()
          classes.set(page, {
            desk: page,
            others: await quietSeats(page.request, codeOf(page), PICKS.length),
          })
        },
      },
      { name: 'wall-lobby', reach: (page) => page.locator('.desk-wall-here').click() },
      {
        name: 'desk-open',
        async reach(page) {
          await page.locator('.wall-strip .button').last().click()
          await openVote(page)
          await voteAll(classOf(page).others)
        },
      },
      { name: 'wall-open', reach: (page) => page.locator('.desk-wall-here').click() },
      {
        name: 'wall-shown',
        reach: (page) => pressUntil(page, page.locator('.wall-vote[data-state="revealed"]')),
      },
      { name: 'desk-shown', reach: (page) => page.locator('.wall-strip .button').last().click() },
    ],
  },
]
