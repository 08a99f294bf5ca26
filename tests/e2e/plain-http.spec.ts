import { giveReplies, next } from './support/player.ts'
import { test as base, expect } from './support/test.ts'

/** A class reaches the teacher's computer by an address that browsers do not trust as they trust their own. */
const NAME = 'classroom.test'

const test = base.extend({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
      }),
    { scope: 'worker' },
  ],
  baseURL: ({ baseURL }, use) => use(baseURL?.replace('127.0.0.1', NAME)),
  serviceWorkers: 'allow',
})

test('over plain HTTP everything plays, and no copy is kept', async ({ page }) => {
  await page.goto('/?lang=en&seed=7&pace=instant#/play/new-follower')
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false])
  const tried = page.waitForResponse(/\/assets\/keep-copy-/)
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept', 'hello-me'])
  await (await tried).finished()
  await expect(page.locator('[data-reply="move-ok"]')).toBeVisible()
})
