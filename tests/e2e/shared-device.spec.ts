import type { Page } from '@playwright/test'
import { address, giveReplies, next, openDebrief, openScene } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

const VISIT = 'before-you-reply.visit'

/** As if everything on the device had been left an hour and a half ago, and the tab been closed since. */
async function leaveForLong(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.addInitScript((key) => {
    if (sessionStorage.getItem('moved')) return
    sessionStorage.clear()
    sessionStorage.setItem('moved', 'yes')
    const visit = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...visit, at: visit.at - 90, session: 'earlier' }))
  }, VISIT)
}

test('the next student is asked whether the place is theirs, before anything of it is shown', async ({
  page,
}) => {
  await openScene(page)
  await giveReplies(page, ['req-accept', 'hello-me'])
  await leaveForLong(page)
  await page.goto(address('scenes'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this yours?')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('In “New follower”, 2 replies given')).toBeVisible()
  await expect(page.getByText('Last used 2 hours ago')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'No, I am somebody else' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick a chat')
  await expect(page.getByText('Unfinished')).toHaveCount(0)
  await page.getByRole('button', { name: 'Open: New follower' }).click()
  await expect(page.getByRole('button', { name: 'Go on at the last reply' })).toHaveCount(0)
})

test('the owner of the place presses once and goes on at the last reply', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept', 'hello-me'])
  await leaveForLong(page)
  await page.goto(address('play/new-follower', { lang: 'fr' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Est-ce que c’est à toi?')
  await next(page).click()
  await page.getByRole('button', { name: 'Continuer à la dernière réponse' }).click()
  await expect(page.locator('[data-reply="move-ok"]')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvelle abonnée')
})

test('a tab left open asks at the first touch after a long pause, and the touch gives no reply', async ({
  page,
}) => {
  await page.clock.install()
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await page.locator('[data-reply="hello-me"]').waitFor()
  await page.clock.runFor(20 * 60_000)
  await page.locator('[data-reply="hello-me"]').press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this yours?')
  await next(page).click()
  await expect(page.locator('[data-reply="hello-me"]')).toBeVisible()
  await giveReplies(page, ['hello-me'])
  await expect(page.locator('[data-reply="move-ok"]')).toBeVisible()
})

test('help and the start page never ask whose the place is', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await leaveForLong(page)
  await page.goto(address(''))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before You Reply')
  await page.getByRole('button', { name: 'Get help now' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now')
})

test('two tabs do not overwrite each other', async ({ page, context }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await page.locator('[data-reply="hello-me"]').waitFor()
  const second = await context.newPage()
  await second.goto(address('play/new-follower'))
  await second.getByRole('button', { name: 'Go on at the last reply' }).click()
  await giveReplies(second, ['hello-me'])
  await expect(page.getByText('You went on with this chat in another tab.')).toBeVisible()
  await expect(page.locator('[data-reply]')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on here' }).click()
  await giveReplies(page, ['move-theo'])
  await expect(second.getByText('You went on with this chat in another tab.')).toBeVisible()
  await openDebrief(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jordan showed Theo. It stops here.')
})

test('what is forgotten in one tab is not shown in the other any more', async ({ page, context }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  const second = await context.newPage()
  await second.goto(address(''))
  await second.getByRole('button', { name: 'Forget everything on this device' }).click()
  await second.getByRole('button', { name: 'Forget it all' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before You Reply')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
