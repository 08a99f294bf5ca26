import { address, giveReplies, next, openDebrief, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

test.use({ stage: false })

const RUNS = 'before-you-reply.runs'
const SETTINGS = 'before-you-reply.settings'

const DAMAGE = {
  'no JSON at all': '{"version":1,"byScene":{"new-fo',
  'of another program': '["a","b"]',
  'from the future': '{"version":9,"byScene":{}}',
  'with hostile values':
    '{"version":1,"last":"../../etc","byScene":{"x":{"scene":"<img>","seed":1,"replies":[],"marks":[]}}}',
}

for (const [kind, text] of Object.entries(DAMAGE)) {
  test(`kept runs that are damaged (${kind}) are set aside with a sentence, not thrown away`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([key, value]) => {
        if (!sessionStorage.getItem('planted')) localStorage.setItem(String(key), String(value))
        sessionStorage.setItem('planted', 'yes')
      },
      [RUNS, text],
    )
    await page.goto(address('debrief'))
    await expect(page.getByText('There is no chat to look back on yet.')).toBeVisible()
    await expect(page.getByText('could not be read')).toBeVisible()
    expect(await page.evaluate((key) => localStorage.getItem(`${key}.set-aside`), RUNS)).toBe(text)
    await next(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick a chat')
  })
}

test('damaged settings do not keep anybody from playing', async ({ page }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"version":1,"theme":"neon"}'), SETTINGS)
  await openScene(page)
  await giveReplies(page, ['req-decline'])
  await openDebrief(page)
})

test('a saved reply that the scene no longer has ends the replay kindly, and loses nothing before it', async ({
  page,
}) => {
  await page.addInitScript((key) => {
    const run = {
      scene: 'new-follower',
      seed: 7,
      replies: ['req-accept', 'hello-gone', 'move-ok'],
      marks: [],
    }
    localStorage.setItem(key, JSON.stringify({ version: 1, last: run.scene, byScene: { [run.scene]: run } }))
  }, RUNS)
  await page.goto(address('play/new-follower'))
  await page.getByRole('button', { name: 'Go on at the last reply' }).click()
  await expect(page.getByText('This chat has changed')).toBeVisible()
  await expect(page.locator('[data-reply="hello-me"]')).toBeVisible()
})

test('closing the page in the middle offers to go on at the last reply', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept', 'hello-me'])
  await page.locator('[data-reply="move-ok"]').waitFor()
  await page.goto('about:blank')
  await page.goto(address('play/new-follower'))
  await page.getByRole('button', { name: 'Go on at the last reply' }).click()
  await expect(page.locator('[data-reply="move-ok"]')).toBeVisible()
  await expect(page.locator('[data-line="hello-2"]')).toBeVisible()
})

test('where nothing can be kept, it plays on and says so once', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await expect(page.getByText('This device will not keep your place.')).toBeVisible()
  await page.getByRole('button', { name: 'OK', exact: true }).click()
  await giveReplies(page, ['hello-me', 'move-theo'])
  await expect(page.getByText('This device will not keep your place.')).toHaveCount(0)
  await openDebrief(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jordan showed Theo. It stops here.')
})

test('everything on the device is forgotten after two presses', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  await page.goto(address(''))
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await page.getByRole('button', { name: 'Forget it all' }).click()
  await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

for (const hash of ['play/not-a-scene', 'nowhere', 'play/..%2F..%2Fetc', 'play/', 'debrief/extra']) {
  test(`#/${hash} is a calm page with a way on`, async ({ page }) => {
    await page.goto(address(hash))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
    await page.getByRole('button', { name: 'To the chats' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick a chat')
  })
}
