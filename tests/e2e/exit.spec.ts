import type { Page } from '@playwright/test'
import { address, giveReplies, next, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

test.use({ stage: false })

const NEUTRAL = 'https://weather.gc.ca/'

/** The neutral site, played by the test: nothing leaves this machine. */
async function standIn(page: Page): Promise<void> {
  await page.route(`${NEUTRAL}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  )
}

test.afterEach(({ watch }) => {
  const left = watch.foreign.splice(0)
  expect(left.every((url) => url.startsWith(NEUTRAL))).toBe(true)
})

test('leaving takes the scene out of the history of the tab', async ({ page }) => {
  await standIn(page)
  await page.goto(address(''))
  await next(page).click()
  await page.getByRole('button', { name: 'Open: New follower' }).click()
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept'])
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await page.waitForURL(NEUTRAL)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before You Reply')
  await page.goForward()
  await expect(page).toHaveURL(NEUTRAL)
})

test('three presses of Escape cover the page first, then leave', async ({ page }) => {
  await standIn(page)
  await page.addInitScript(() => {
    addEventListener('pagehide', () => {
      const seen = {
        covered: Boolean(document.querySelector('.cover')),
        words:
          document.getElementById('app')?.textContent +
          (document.querySelector('[role=status]')?.textContent ?? ''),
      }
      sessionStorage.setItem('seen', JSON.stringify({ ...seen, title: document.title }))
    })
  })
  await openScene(page)
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
  await page.waitForURL(NEUTRAL)
  await page.goBack()
  const seen = await page.evaluate(() => JSON.parse(sessionStorage.getItem('seen') ?? '{}'))
  expect(seen).toEqual({ covered: true, words: '', title: '' })
})

test('two presses of Escape leave everything as it is', async ({ page }) => {
  await openScene(page)
  for (let press = 0; press < 2; press++) await page.keyboard.press('Escape')
  await expect(page.getByRole('log')).toBeVisible()
})

test('without a network the cover stays, and offers a way back after a while', async ({
  page,
  context,
  watch,
}) => {
  await openScene(page)
  await page.clock.install()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Exit this page' }).click()
  await expect(page.locator('.cover')).toBeVisible()
  await expect(page.locator('.cover button')).toHaveCount(0)
  await page.clock.runFor(5000)
  await expect(page.getByRole('button', { name: 'Open the lesson again' })).toBeVisible()
  /* What is fetched in a quiet moment may just have been under way. */
  const missed = watch.complaints.splice(0)
  expect(missed.filter((each) => !/ERR_INTERNET_DISCONNECTED|keep-copy/.test(each))).toEqual([])
  await context.setOffline(false)
})

test('the tab never names what the page is about', async ({ page }) => {
  const titles: string[] = []
  for (const hash of ['', 'scenes', 'play/new-follower', 'debrief', 'help', 'nowhere']) {
    await page.goto(address(hash))
    await page.getByRole('heading', { level: 1 }).waitFor()
    titles.push(await page.title())
  }
  expect(titles.every((title) => title.startsWith('Lesson'))).toBe(true)
})
