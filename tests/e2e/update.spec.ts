import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { at, test as base, fetchUpdate, visit } from './support/copy.ts'
import { laterEdition } from './support/edition.ts'
import { isFull } from './support/length.ts'
import { giveReplies, next, openDebrief } from './support/player.ts'
import { expect } from './support/test.ts'

const test = base.extend<{ readonly later: string }>({
  later: async ({ browserName: _ }, use) => {
    const folder = laterEdition('dist', 2)
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

/** Which edition a page runs; the one from `dist` says nothing. */
const edition = (page: Page) => page.locator('html').getAttribute('data-edition')

/** What a tab hears when another has let a newer edition take over; it may take the browser a while to tell. */
const hearOfTheChange = (page: Page) =>
  page.evaluateHandle(() => ({
    change: new Promise<void>((heard) =>
      navigator.serviceWorker.addEventListener('controllerchange', () => heard(), { once: true }),
    ),
  }))

async function openScene(page: Page): Promise<void> {
  await page.goto(at('play/new-follower'))
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept', 'hello-me'])
}

/** Plays on to the walk through the chat, all of it in the edition in which it was begun. */
async function lookBackInOwnEdition(page: Page): Promise<void> {
  await giveReplies(page, ['move-ok', 'blip-ours', 'turn-dad'])
  await openDebrief(page, 1)
  await expect(page.locator('.walk')).toBeVisible()
  expect(await edition(page)).toBeNull()
}

test('an update waits for the tab in which a scene is played, too', async ({
  page,
  context,
  host,
  later,
}) => {
  await visit(page)
  await openScene(page)
  const other = await context.newPage()
  /* It begins to look for editions a moment after it was opened. */
  const looks = other.waitForResponse(/keep-copy/)
  await other.goto(at(''))
  await (await looks).finished()
  await other.waitForFunction(async () => (await navigator.locks.query()).held?.length)
  host.folder = later
  await fetchUpdate(other)
  await next(other).click()
  await other.getByRole('button', { name: 'Start page' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Before You Reply')
  expect(await other.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)).toBe(true)
  expect(await edition(page)).toBeNull()

  const told = await hearOfTheChange(other)
  await page.bringToFront()
  await giveReplies(page, ['move-ok', 'blip-ours', 'turn-dad'])
  await openDebrief(page)
  await page.getByRole('button', { name: 'Start page' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
  await other.bringToFront()
  await told.evaluate(({ change }) => change)
  await next(other).click()
  await expect(other.locator('html')).toHaveAttribute('data-edition', '2')
})

if (isFull) {
  test('an update waits while a scene is played, and comes when the next list is opened', async ({
    page,
    host,
    later,
  }) => {
    await visit(page)
    await openScene(page)
    host.folder = later
    await fetchUpdate(page)
    await lookBackInOwnEdition(page)
    await page.getByRole('button', { name: 'Start page' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
    await next(page).click()
    await expect(page.getByText('Played 1 time')).toBeVisible()
  })

  test('a scene goes on with its own edition even when another has taken over already', async ({
    page,
    host,
    later,
  }) => {
    await visit(page)
    await openScene(page)
    host.folder = later
    await fetchUpdate(page)
    await page.evaluate(async () => {
      const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
      ;(await navigator.serviceWorker.ready).waiting?.postMessage('take-over')
      await taken
    })
    await lookBackInOwnEdition(page)
    expect(host.asked.filter((path) => /debrief-page-(?!edition).*js$/.test(path))).toHaveLength(1)
    await page.getByRole('button', { name: 'Start page' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-edition', '2')
  })
}
