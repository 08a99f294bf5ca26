import { address, giveReplies, next, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

test('a change of language in the middle keeps the place', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept', 'hello-me'])
  await page.locator('[data-reply="move-ok"]').waitFor()
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('[data-line="hello-1"]')).toContainText('territoire ennemi')
  await expect(page.locator('[data-reply="move-ok"]')).toContainText('tes blagues méritent')
  await expect(page.getByRole('button', { name: 'Avoir de l’aide' })).toBeVisible()
})

test('somebody types before a message comes, and one press brings it at once', async ({ page }) => {
  await page.clock.install()
  await page.goto(address('play/new-follower', { pace: 'typing' }))
  await next(page).click()
  await next(page).click()
  await expect(page.locator('[data-line="req-1"]')).toBeVisible()
  await page.getByRole('button', { name: 'Skip the waiting' }).click()
  await page.locator('[data-reply="req-accept"]').waitFor()
  await page.clock.pauseAt(Date.now() + 60_000)
  await giveReplies(page, ['req-accept'])
  await page.clock.runFor(1200)
  await expect(page.locator('.typing')).toBeVisible()
  await expect(page.locator('[data-line="hello-1"]')).toHaveCount(0)
  await page.getByRole('log').click({ position: { x: 20, y: 20 } })
  await expect(page.locator('[data-line="hello-1"]')).toBeVisible()
  await page.locator('.phone').press('Space')
  await expect(page.locator('[data-line="hello-2"]')).toBeVisible()
})

test('with reduced motion nobody waits', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address('play/new-follower', { pace: 'typing' }))
  await next(page).click()
  await next(page).click()
  await expect(page.locator('[data-reply="req-accept"]')).toBeVisible()
})

test('hidden tiles say what is hidden and cannot be opened', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-haha'])
  const tile = page.locator('[data-line="pic-1"]')
  await expect(tile).toContainText('[a private picture; hidden]')
  await expect(tile.locator('img, a')).toHaveCount(0)
  await expect(tile.getByRole('button')).toHaveCount(1)
  await expect(tile.getByRole('button')).toHaveAttribute('aria-pressed', 'false')
})

test('every message can be marked, and the mark taken back', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await page.locator('[data-reply="hello-me"]').waitFor()
  for (const id of ['req-2', 'hello-1', 'hello-2', 'hello-3']) {
    const mark = page.locator(`[data-line="${id}"]`).getByRole('button')
    await mark.click()
    await expect(mark).toHaveAttribute('aria-pressed', 'true')
    await mark.click()
    await expect(mark).toHaveAttribute('aria-pressed', 'false')
  }
})

test('the other talks on the phone can be read again', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-theo', 'tf-ask'])
  await page.locator('[data-reply="hello-me"]').waitFor()
  await expect(page.locator('[data-line="tf-2"]')).toHaveCount(0)
  await page
    .getByRole('navigation', { name: 'Chats on this phone' })
    .getByRole('button', { name: 'Theo' })
    .click()
  await expect(page.locator('[data-line="tf-2"]')).toBeVisible()
  await giveReplies(page, ['hello-me'])
  await expect(page.locator('[data-line="ban-1"]')).toBeVisible()
})

test('own messages are delivered, then read', async ({ page }) => {
  await page.clock.install()
  await page.goto(address('play/new-follower', { pace: 'typing' }))
  await next(page).click()
  await next(page).click()
  await page.getByRole('button', { name: 'Skip the waiting' }).click()
  await giveReplies(page, ['req-accept'])
  for (const line of ['hello-1', 'hello-2', 'hello-3']) {
    await page.locator('.phone').press('Space')
    await expect(page.locator(`[data-line="${line}"]`)).toBeVisible()
  }
  await giveReplies(page, ['hello-me'])
  await expect(page.locator('.receipt')).toHaveText('Delivered')
  await page.clock.runFor(3000)
  await expect(page.locator('.receipt')).toHaveText('Read')
})

for (const lang of ['fr', 'ar-XB'])
  test(`the conversation that is shown is named in full, however many there are (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openScene(page, { lang })
    await giveReplies(page, ['req-theo', 'tf-ask', 'hello-clip', 'move-ok'])
    await page.locator('[data-reply="blip-ours"]').waitFor()
    await expect(page.locator('.thread-tab')).toHaveCount(3)
    const isWhole = () =>
      page.locator('.thread-tabs').evaluate((row) => {
        const [outer, inner] = [row, row.querySelector('[aria-current]') ?? row].map((element) =>
          element.getBoundingClientRect(),
        ) as [DOMRect, DOMRect]
        return inner.left >= outer.left && inner.right <= outer.right
      })
    expect(await isWhole()).toBe(true)
    await page.locator('.thread-tab').first().click()
    await expect.poll(isWhole).toBe(true)
  })
