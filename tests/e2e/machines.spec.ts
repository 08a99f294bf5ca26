import { plantFinished } from './support/judge.ts'
import { series } from './support/length.ts'
import { address, giveReplies, next, openDebrief, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

const WAY = ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad']

/** Every machine draws WebGL by software here: these make one look as if it had none, or a real one. */
const MACHINES = {
  'without WebGL': () => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: never[]
    ) {
      return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest])
    } as typeof getContext
  },
  'with WebGL of its own': () => {
    const { getParameter } = WebGLRenderingContext.prototype
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      const value = getParameter.call(this, name)
      return typeof value === 'string' && /swiftshader/i.test(value) ? 'A real card' : value
    }
  },
}

for (const [machine, pretend] of Object.entries(MACHINES)) {
  test(`the stage plays on a machine ${machine}`, async ({ page }) => {
    test.slow()
    await page.addInitScript(pretend)
    await openScene(page)
    await expect(page.locator('.room[data-stage="here"] canvas')).toBeVisible()
    await giveReplies(page, ['req-decline'])
    await openDebrief(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Jordan said no to a stranger. That was all.',
    )
    await expect(page.locator('.room[data-stage="here"] canvas')).toBeVisible()
  })
}

test("the chat works fully with Phaser's file blocked, and the room is still there", async ({
  page,
  watch,
}) => {
  await page.route(/\/assets\/stage-/, (route) => route.abort())
  await openScene(page)
  await giveReplies(page, WAY)
  await expect(page.locator('.room .room-still')).toBeVisible()
  await expect(page.locator('.room canvas')).toHaveCount(0)
  await openDebrief(page, 3)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to do, when it is real')
  const blocked = watch.complaints.splice(0)
  expect(blocked.every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true)
})

test.describe('a small screen with large text', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const lang of series(['en', 'fr', 'ar-XB'], (each) => each === 'ar-XB')) {
    test(`plays at 320 px with text at 200 % (${lang})`, async ({ page }) => {
      await page.addInitScript(() =>
        localStorage.setItem(
          'before-you-reply.settings',
          JSON.stringify({ version: 1, theme: 'auto', textSize: '200', motion: 'auto' }),
        ),
      )
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      await openScene(page, { lang })
      expect(await sideways()).toBe(0)
      await giveReplies(page, WAY)
      expect(await sideways()).toBe(0)
      await openDebrief(page)
      expect(await sideways()).toBe(0)
      await page.locator('[data-next]').last().click()
      await page.locator('.walk').waitFor()
      expect(await sideways()).toBe(0)
      await page.locator('[data-next]').last().click()
      await page.locator('.map-frame').waitFor()
      await page.getByRole('button', { name: /^(Walk along the path|Suivre le chemin)$|þàţĥ/ }).click()
      expect(await sideways()).toBe(0)
      await page.locator('[data-next]').last().click()
      await page.locator('.help-service').first().waitFor()
      expect(await sideways()).toBe(0)
    })
  }
})

test.describe('a small screen with large text, practising', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const lang of series(['fr', 'en-XA', 'ar-XB'], (each) => each === 'ar-XB')) {
    test(`practises at 320 px with text at 200 % (${lang})`, async ({ page }) => {
      await page.addInitScript(() =>
        localStorage.setItem(
          'before-you-reply.settings',
          JSON.stringify({ version: 1, theme: 'auto', textSize: '200', motion: 'auto' }),
        ),
      )
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      await plantFinished(page)
      await page.goto(address('', { lang }))
      await next(page).waitFor()
      expect(await sideways()).toBe(0)
      await page.goto(address('practice', { lang }))
      await next(page).waitFor()
      expect(await sideways()).toBe(0)
      await next(page).click()
      await page.locator('.booster-slip').waitFor()
      for (const part of await page.locator('details').all()) await part.locator('summary').click()
      expect(await sideways()).toBe(0)
      await page.goto(address('practice/before', { lang }))
      await next(page).click()
      for (let judged = 0; judged < 3; judged++) {
        await page.locator('[data-reply]').first().waitFor()
        expect(await sideways()).toBe(0)
        await page.locator('[data-reply="step-away"]').click()
        expect(await sideways()).toBe(0)
        await next(page).click()
      }
      await page.goto(address('practice/again/BBBB-BBBD', { lang }))
      await page.locator('#code-slip').waitFor()
      expect(await sideways()).toBe(0)
      await page.goto(address('practice/again/BBBB-BBBC', { lang }))
      await page.locator('.booster-rounds').waitFor()
      expect(await sideways()).toBe(0)
    })
  }
})

test('no frame is drawn for five seconds after the last movement', async ({ page }) => {
  await page.clock.install()
  await openScene(page)
  await page.clock.runFor(5000)
  const frames = () => page.locator('.room').getAttribute('data-frames')
  await expect.poll(frames).not.toBeNull()
  let before: string | null = null
  for (let now = await frames(); now !== before; now = await frames()) {
    before = now
    await page.clock.runFor(3000)
  }
  await page.clock.runFor(5000)
  expect(await frames()).toBe(before)
})
