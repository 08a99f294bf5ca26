import type { Page } from '@playwright/test'
import { series } from './support/length.ts'
import { giveReplies, openDebrief, openScene } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const TO_THE_END = [
  'req-accept',
  'hello-me',
  'move-ok',
  'blip-ours',
  'turn-haha',
  'pic-shy',
  'gui-sorry',
  'mid-dad',
]

async function openPicture(page: Page, replies: readonly string[], scene = 'new-follower'): Promise<void> {
  await openScene(page, { scene })
  await giveReplies(page, replies)
  await openDebrief(page, 2)
  await page.locator('.map-frame').waitFor()
}

/** The name of the picture's file in the build. */
const STAGE = /\/assets\/stage-[\w-]+\.js$/
/** Unfolds the list that says the same as the picture. */
const openList = (page: Page) => page.locator('.moment-list > summary').click()
/** The colour of Jordan's skin, whose face stands at the moment that is looked at. */
const JORDAN = [208, 139, 91] as const
const onPath = (page: Page) => page.locator('.moment-list ol > li[data-moment]')

/** How many pixels of the stage's own canvas have about this colour. */
async function pixelsOf(page: Page, colour: readonly [number, number, number]): Promise<number> {
  return page.locator('.map-frame canvas').evaluate((canvas, wanted) => {
    const copy = document.createElement('canvas')
    const { width, height } = canvas as HTMLCanvasElement
    Object.assign(copy, { width, height })
    const context = copy.getContext('2d')
    context?.drawImage(canvas as HTMLCanvasElement, 0, 0)
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, width, height) ?? {}
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (wanted.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) < 6)) count++
    }
    return count
  }, colour)
}

test('the list tells the path, the signs on it, and where telling was one step away', async ({ page }) => {
  await openPicture(page, TO_THE_END)
  await expect(onPath(page).first()).toBeHidden()
  await openList(page)
  await expect(onPath(page).first()).toBeVisible()
  await expect(onPath(page)).toHaveCount(9)
  const request = onPath(page).first()
  await expect(request).toContainText('maya wants to follow you.')
  await expect(request.locator('[data-picture-sign="random-add"]')).toContainText('It was there')
  await expect(request.locator('[data-way="req-accept"]')).toContainText('Your reply: Accept')
  await expect(request.locator('[data-way="req-theo"]')).toContainText('tells Theo')
  const midnight = page.locator('#moment-midnight')
  await expect(midnight.locator('[data-picture-sign="share-threat"]')).toHaveAttribute(
    'data-picture-status',
    'none',
  )
  await expect(midnight.locator('[data-picture-sign="share-threat"] .moment-status')).toHaveCount(0)
  await expect(onPath(page).last()).toContainText('Jordan is okay. He told his dad.')
  await expect(onPath(page).last()).toContainText('Dad knows.')

  const others = page.locator('.moment-others li[data-moment]')
  await page.locator('.moment-others > summary').click()
  expect(await others.count()).toBeGreaterThan(20)
  await expect(page.locator('#moment-bargain')).toContainText('tells Dad')
  expect(await page.locator('.moment-list').textContent()).not.toMatch(/should have|mistake|your fault/i)
})

test('a moment of the list leads to the next ones, also to those beside the path', async ({ page }) => {
  await openPicture(page, TO_THE_END)
  await openList(page)
  const decline = onPath(page).first().locator('[data-way="req-decline"] button')
  await expect(decline).toHaveText(/^Leads to .+, an ending: Jordan/)
  await onPath(page).first().locator('[data-way="req-look"] button').click()
  await expect(page.locator('#moment-profile')).toBeFocused()
  await expect(page.locator('#moment-profile')).toBeVisible()
  await expect(page.locator('#moment-profile')).toContainText('Uses shared friends as proof')
  await expect(page.locator('.path-walk')).toContainText('Not on your path')
})

test('the path can be walked step by step, and the stage shows where one is', async ({ page }) => {
  await openPicture(page, TO_THE_END)
  await expect(page.locator('.map-frame canvas')).toBeVisible()
  await expect(page.locator('.map-frame .map-paper')).toHaveCount(0)
  await expect.poll(() => pixelsOf(page, [255, 209, 102])).toBeGreaterThan(500)
  expect(await pixelsOf(page, JORDAN)).toBe(0)
  await page.getByRole('button', { name: 'Walk along the path' }).click()
  await expect(page.locator('.path-walk')).toContainText('Step 1 of 9')
  await page.getByRole('button', { name: 'One step on' }).click()
  await page.getByRole('button', { name: 'One step on' }).click()
  await expect(page.locator('.path-walk')).toContainText('Step 3 of 9')
  await expect(page.locator('.path-walk')).toContainText('Asks to move to another app')
  await expect(page.locator('[role="status"], [aria-live="polite"]').first()).toContainText('Step 3 of 9')
  await expect.poll(() => pixelsOf(page, JORDAN)).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'One step back' }).click()
  await expect(page.locator('.path-walk')).toContainText('Step 2 of 9')
  await expectAccessible(page)
})

test('keys, buttons, mouse and wheel move and zoom the picture', async ({ page }) => {
  await page.route(STAGE, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const mountStage = () => ({ destroy() {} })',
    }),
  )
  await openPicture(page, ['req-accept', 'hello-me', 'move-dad'])
  const frame = page.locator('.map-frame')
  const box = async () =>
    ((await page.locator('.map-paper').getAttribute('viewBox')) ?? '').split(' ').map(Number)
  const whole = await box()
  await frame.press('+')
  await frame.press('+')
  const near = await box()
  expect(near[2]).toBeLessThan((whole[2] ?? 0) / 2)
  await frame.press('ArrowRight')
  expect((await box())[0]).toBeGreaterThan(near[0] ?? 0)
  await frame.press('ArrowUp')
  expect((await box())[1]).toBeLessThan(near[1] ?? 0)
  const { x = 0, y = 0, width = 0, height = 0 } = (await frame.boundingBox()) ?? {}
  const before = await box()
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 - 60, y + height / 2 - 30, { steps: 4 })
  await page.mouse.up()
  expect((await box())[0]).toBeGreaterThan(before[0] ?? 0)
  await page.mouse.wheel(0, 300)
  await expect.poll(async () => (await box())[2]).toBeGreaterThan(before[2] ?? 0)
  await page.getByRole('button', { name: 'Closer' }).click()
  await page.getByRole('button', { name: 'Show everything' }).click()
  expect(await box()).toEqual(whole)
  await expect(page.locator('.path-walk')).toContainText('touch any moment')
})

test('a press on a moment of the picture tells about it', async ({ page }) => {
  await openPicture(page, ['req-accept', 'hello-me', 'move-dad'])
  const frame = page.locator('.map-frame')
  await page.locator('.map-frame canvas').waitFor()
  const { x = 0, y = 0, width = 0 } = (await frame.boundingBox()) ?? {}
  await page.mouse.click(x + width / 2, y + 16)
  await expect(page.locator('.path-walk')).toContainText('Adds you out of nowhere')
  await expect(page.locator('.path-walk')).toContainText('Step 1 of 4')
})

test('where the stage cannot come, the page draws the same picture', async ({ page, watch }) => {
  await page.route(STAGE, (route) => route.abort())
  await openPicture(page, TO_THE_END)
  const paper = page.locator('.map-frame .map-paper')
  await expect(paper).toBeVisible()
  await expect(paper.locator('[data-moment]')).toHaveCount(
    await page.locator('.moment-list [data-moment]').count(),
  )
  await expect(paper.locator('[data-state="path"]')).toHaveCount(TO_THE_END.length)
  await page.getByRole('button', { name: 'Walk along the path' }).click()
  await expect(paper.locator('[data-moment="request"]')).toContainText('Adds you out of nowhere')
  await expect(paper.locator('image')).toHaveCount(1)
  expect(watch.complaints.splice(0).every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true)
})

test('the picture sleeps when nothing moves', async ({ page }) => {
  await page.clock.install()
  await openPicture(page, TO_THE_END)
  await page.clock.runFor(3000)
  await page.locator('.map-frame canvas').waitFor()
  const frames = () => page.locator('.map-frame').getAttribute('data-frames')
  await page.getByRole('button', { name: 'Walk along the path' }).click()
  let before: string | null = null
  for (let now = await frames(); now !== before; now = await frames()) {
    before = now
    await page.clock.runFor(3000)
  }
  await page.clock.runFor(5000)
  expect(await frames()).toBe(before)
})

const PLACES = ['transcript', 'picture', 'list', 'end'] as const

for (const from of series(PLACES, (place) => place === 'picture')) {
  test(`any choice can be gone back to from the ${from}, and the run before is kept beside`, async ({
    page,
  }) => {
    await openScene(page)
    await giveReplies(page, ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad'])
    await openDebrief(page, { transcript: 1, picture: 2, list: 2, end: 3 }[from])
    if (from === 'picture') {
      await page.getByRole('button', { name: 'Walk along the path' }).click()
      await page.getByRole('button', { name: 'One step on' }).click()
      await page.getByRole('button', { name: 'One step on' }).click()
      await page
        .locator('.path-walk')
        .getByRole('button', { name: 'Go back here and reply another way' })
        .click()
    } else if (from === 'list') {
      await openList(page)
      await onPath(page).nth(2).getByRole('button', { name: 'Go back here and reply another way' }).click()
    } else await page.getByRole('button', { name: /^Go back to choice 3:/ }).click()
    await giveReplies(page, ['move-theo'])
    await openDebrief(page)
    await page.getByRole('button', { name: 'See both' }).click()
    await expect(page.getByRole('heading', { name: 'Two runs, side by side' })).toBeFocused()
    await expect(page.locator('.compare')).toContainText('The first 2 replies were the same.')
    await expect(page.locator('[data-run="before"]')).toContainText('Here Jordan told Dad.')
    await expect(page.locator('[data-run="now"]')).toContainText('Here Jordan told Theo.')
  })
}
