import { address, giveReplies, next, openDebrief, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

test.use({ stage: false })

test('each sign says whether it was marked, answered, met, or not on the path', async ({ page }) => {
  await openScene(page)
  await page.locator('[data-line="req-2"] .mark').click()
  await giveReplies(page, ['req-accept', 'hello-me'])
  await giveReplies(page, ['move-stay', 'stay-call', 'cam-bath'])
  await openDebrief(page, 1)
  const status = (sign: string) => page.locator(`[data-sign="${sign}"]`).getAttribute('data-status')
  expect(await status('random-add')).toBe('marked')
  expect(await status('broken-camera')).toBe('answered')
  expect(await status('next-town')).toBe('met')
  expect(await status('love-bombing')).toBe('answered')
  expect(await status('keep-secret')).toBe('not-met')
  expect(await status('share-threat')).toBe('none')
  const card = page.locator('[data-sign="broken-camera"]')
  await expect(card).toContainText('Your reply saw it')
  await expect(card).toContainText('Why it works on anyone')
})

test('from the flip on, no sign has a status: nothing there was his to prevent', async ({ page }) => {
  await openScene(page)
  const way = [
    'req-accept',
    'hello-me',
    'move-ok',
    'blip-ours',
    'turn-haha',
    'pic-shy',
    'gui-sorry',
    'mid-dad',
  ]
  await giveReplies(page, way)
  await openDebrief(page, 1)
  await expect(page.locator('[data-sign="share-threat"]')).toHaveAttribute('data-status', 'none')
  await expect(page.locator('[data-sign="share-threat"] .status-chip')).toHaveCount(0)
  await expect(page.getByText('From here on, nothing was Jordan’s to prevent.')).toBeVisible()
  const pinned = page.locator('.walk-pinned', { has: page.locator('[data-sign="share-threat"]') })
  await expect(pinned.locator('[data-line="mid-4"]')).toBeVisible()
})

test('a mark on a harmless message is met with interest', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await page.locator('[data-line="hello-3"] .mark').click()
  await giveReplies(page, ['hello-me', 'move-dad'])
  await openDebrief(page, 1)
  const marks = page
    .locator('section', { has: page.getByRole('heading', { name: 'You also marked' }) })
    .last()
  await expect(marks).toContainText('nobody was near him')
  await expect(marks).toContainText('Interesting that you stopped here.')
  await expect(marks).not.toContainText(/wrong|mistake|should have/i)
})

test('any choice can be gone back to, and answered otherwise', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad'])
  await openDebrief(page, 3)
  await page.getByRole('button', { name: /^Go back to choice 3:/ }).click()
  await expect(page.locator('[data-reply="move-dad"]')).toBeVisible()
  await expect(page.locator('[data-line="late-2"]')).toBeVisible()
  await giveReplies(page, ['move-dad'])
  await openDebrief(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jordan asked his dad before he switched.')
})

test('telling stands beside all the steps, and the answers on telling can be opened', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-decline'])
  await openDebrief(page, 3)
  await expect(page.locator('.steps-tell')).toContainText('At any moment')
  await expect(page.locator('.steps-list li')).toHaveCount(5)
  const question = page.locator('.if-i-tell details').first()
  await question.locator('summary').click()
  await expect(question.locator('p').first()).toBeVisible()
  await next(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick a chat')
})

test('the signs of the friendly part are collected over all runs, and an open one leaves the last to look at', async ({
  page,
}) => {
  await openScene(page)
  await giveReplies(page, ['req-theo', 'tf-decline'])
  await openDebrief(page, 1)
  const collected = page.locator('.collection [data-met="true"]')
  await expect(collected).toHaveText(['Adds you out of nowhere', 'Uses shared friends as proof'])
  await expect(page.locator('.collection [data-met="false"]').first()).toHaveText('One you have not met yet')
  await expect(page.locator('.collection [data-collected="share-threat"]')).toHaveCount(0)
  await expect(page.locator('.collection')).not.toContainText(/\d|score/)

  await page.getByRole('button', { name: /^Go back to choice 1:/ }).click()
  await giveReplies(page, ['req-look'])
  await page.locator('[data-reply="prof-block"]').waitFor()
  await page.goto(address('debrief'))
  await expect(page.getByText('This chat is not over yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Look back on the run before' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jordan asked Theo. That was enough.')

  await page.goto(address('play/new-follower'))
  await page.getByRole('button', { name: 'Go on at the last reply' }).click()
  await giveReplies(page, ['prof-block'])
  await openDebrief(page, 1)
  await expect(collected).toHaveText([
    'Adds you out of nowhere',
    'Your age, from the next town',
    'Uses shared friends as proof',
    'A profile that looks real',
    'The story doesn’t add up',
  ])
})
