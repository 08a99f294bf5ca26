import type { Page } from '@playwright/test'
import { openDesk, pressUntil, vote } from './support/leader.ts'
import { address, next, withoutStage } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

/** Nothing of these pages lies beside the screen. */
async function expectNoSideways(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const beside = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await beside(), page.url()).toBe(0)
  }
}

/** Every page shows this. */
async function expectAll(pages: readonly Page[], selector: string): Promise<void> {
  for (const page of pages) await page.locator(selector).first().waitFor()
}

/** Whether the words beside the code for cameras are whole, and nothing lies over a corner of that code. */
const isWhole = (page: Page) =>
  page.locator('.wall-beside').evaluate((panel) => {
    const code = panel.querySelector('.qr-code')?.getBoundingClientRect() ?? new DOMRect()
    const { left, right, top, bottom } = code
    const corners = [left + 9, right - 9].flatMap((x) => [top + 9, bottom - 9].map((y) => ({ x, y })))
    const isSeen = corners.every(({ x, y }) => document.elementFromPoint(x, y)?.closest('.qr-code'))
    return isSeen && panel.scrollHeight <= panel.clientHeight + 1
  })

test('what lets devices in stands whole on the wall, on every projector and with text at 200 %', async ({
  page: desk,
}) => {
  await withoutStage(desk)
  await desk.setViewportSize({ width: 1366, height: 768 })
  await openDesk(desk, { way: 'devices', shape: 'groups', lang: 'fr' })
  const wall = await desk.context().newPage()
  await withoutStage(wall)
  await wall.goto(address(`wall/${desk.url().split('/').pop()}`, { lang: 'fr' }))
  for (const step of ['rules', 'groups']) {
    await pressUntil(desk, desk.locator(`.desk[data-step="${step}"]`))
    await desk.locator('.desk-wall-here').click()
    for (const page of [wall, desk]) {
      await page.locator(`.wall[data-step="${step}"] .wall-join`).waitFor()
      for (const textSize of ['100', '200']) {
        await page.evaluate((size) => document.documentElement.setAttribute('data-text-size', size), textSize)
        for (const [width, height] of [
          [1024, 768],
          [1280, 720],
          [1366, 768],
          [1920, 1080],
        ] as const) {
          await page.setViewportSize({ width, height })
          await expect.poll(() => isWhole(page), `${step} ${textSize} ${width} × ${height}`).toBe(true)
        }
      }
    }
    await desk.locator('.wall-strip .button').last().click()
  }
})

/* Five pages in two languages: in the long run only. */
if (process.env.E2E_BROWSERS === 'every') {
  test('devices, groups and the wall fit into 320 px with text at 200 %, in French and from right to left', async ({
    context,
    page: desk,
  }) => {
    await context.addInitScript(() => {
      if (!location.protocol.startsWith('http')) return
      const settings = { version: 1, theme: 'auto', textSize: '200', motion: 'auto' }
      localStorage.setItem('before-you-reply.settings', JSON.stringify(settings))
    })
    const small = async (hash: string, lang: string) => {
      const page = await context.newPage()
      await withoutStage(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(address(hash, { lang }))
      return page
    }
    await withoutStage(desk)
    await openDesk(desk, { way: 'devices', minutes: 20 })
    const code = desk.url().split('/').pop() ?? ''
    const walls = [await small(`wall/${code}`, 'fr'), await small(`wall/${code}`, 'ar-XB')] as const
    const devices = [await small('join', 'fr'), await small('join', 'ar-XB')] as const
    const all = [...walls, ...devices]
    await expectAll(walls, '.wall-code')
    for (const device of devices) await device.getByRole('textbox').fill(code)
    await expectNoSideways(all)
    for (const device of devices) {
      await next(device).click()
      await expectAll([device], '.seat-wait')
    }
    await expectNoSideways(devices)

    await pressUntil(desk, vote(desk))
    await desk.keyboard.press('PageDown')
    await expectAll(devices, '.seat-ballot[data-state="open"]')
    for (const device of devices) await device.locator('[data-reply]').first().click()
    await expectAll(devices, '[data-reply][aria-pressed="true"]')
    await expectAll(walls, '.wall-vote')
    await expectNoSideways(all)
    await expectAccessible(devices[1])
    await expectAccessible(walls[0])
    await desk.getByRole('button', { name: 'Close the vote' }).click()
    await expectAll(devices, '.seat-ballot[data-state="closed"]')
    await desk.getByRole('button', { name: 'Show how it stands' }).click()
    await expectAll(devices, '.seat-ballot[data-state="revealed"]')
    await expectNoSideways(all)
    await desk.keyboard.press('p')
    await expectAll(devices, '.seat-calm')
    await expectAll(walls, '.first-help li')
    await expectNoSideways(all)

    for (const [at, device] of devices.entries()) {
      await device.goto(address('group', { lang: at === 0 ? 'fr' : 'ar-XB' }))
      const scene = device.locator('[data-scene="new-follower"]')
      if (at === 0) await scene.click()
      await expectAll([device], '.group-roles, .group-chat')
      await expectNoSideways([device])
      await next(device).click()
      await expectAll([device], '.group-foot')
      await expectNoSideways([device])
    }
    await expectAccessible(devices[0])
  })
}
