import type { BrowserContext, Page } from '@playwright/test'
import { openDesk, openWall, pressUntil, vote } from './support/leader.ts'
import { address, withoutStage } from './support/player.ts'
import { quietSeats } from './support/seats.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

/** A device of the class, with its own storage; its network can be cut. */
async function aDevice(from: BrowserContext, code: string, lang = 'en'): Promise<Page> {
  const context = (await from.browser()?.newContext({
    serviceWorkers: 'block',
    baseURL: new URL(from.pages()[0]?.url() ?? '').origin,
  })) as BrowserContext
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address(`join/${code}`, { lang }))
  await page.locator('.seat').waitFor()
  return page
}

test('six devices in two languages vote through a scene with wall and desk, through a cut and a reload', async ({
  context,
  page: desk,
  watch,
}) => {
  test.slow()
  await withoutStage(desk)
  await openDesk(desk, { way: 'devices', minutes: 20 })
  await expect(desk.locator('.desk-reach')).toContainText('HOST=0.0.0.0 npm start')
  const code = desk.url().split('/').pop() ?? ''
  const wall = await openWall(desk)
  const devices: Page[] = []
  for (const lang of ['en', 'fr', 'en', 'en', 'en', 'fr']) devices.push(await aDevice(context, code, lang))
  const [first, second, third] = devices as [Page, Page, Page]
  await expect(wall.locator('.wall-code')).toHaveText(`${code.slice(0, 3)} ${code.slice(3)}`)
  await expect(wall.locator('.wall-join')).toContainText('6 here')

  await pressUntil(desk, vote(desk))
  await expect(first.getByText('The vote opens soon')).toBeVisible()
  await first.locator('.mark').first().click()
  await second.locator('.mark').first().click()
  await expect(desk.locator('.desk-marks').first()).toContainText('2')
  await desk.keyboard.press('PageDown')
  const wanted = ['req-look', 'req-look', 'req-accept', 'req-look', 'req-accept', 'req-theo']
  for (const [at, device] of devices.entries()) await device.locator(`[data-reply="${wanted[at]}"]`).click()
  await expect(wall.getByText('6 of 6 have voted')).toBeVisible()
  await expect(desk.locator('.desk-replies strong')).toHaveText(['', '', '', ''])
  await expect(second.locator('[data-reply="req-look"]')).toContainText('Regarder')
  await expectAccessible(first)

  await third.reload()
  await expect(third.locator('[data-reply="req-accept"]')).toHaveAttribute('aria-pressed', 'true')
  await third.context().setOffline(true)
  await third.locator('[data-reply="req-look"]').click()
  await expect(third.getByText('On its way')).toBeVisible()
  await third.context().setOffline(false)
  await expect(third.getByText('Counted')).toBeVisible()
  const tab = await third.context().newPage()
  await tab.goto(third.url())
  await expect(tab.locator('[data-reply="req-look"]')).toHaveAttribute('aria-pressed', 'true')
  await tab.close()
  await expect(wall.getByText('6 of 6 have voted')).toBeVisible()

  await desk.getByRole('button', { name: 'Close the vote' }).click()
  await expect(first.locator('.seat-status')).toHaveText('The vote is closed. Look at the wall.')
  await desk.getByRole('button', { name: 'Show how it stands' }).click()
  await expect(wall.locator('[data-choice="req-look"] .wall-count')).toHaveText('4')
  await expect(second.locator('[data-reply="req-look"]')).toContainText('4')
  await desk.keyboard.press('PageDown')
  await expect(first.locator('[data-line="req-look"]')).toBeVisible()

  await first.getByRole('button', { name: 'I need a minute' }).click()
  await expect(first.getByRole('heading', { name: 'Take your time' })).toBeVisible()
  await first.getByRole('button', { name: 'Back to the others' }).click()

  await desk.context().setOffline(true)
  await expect(desk.getByRole('alert')).toContainText('cannot be reached')
  await pressUntil(desk, vote(desk))
  await desk.getByRole('button', { name: 'Go on by hands' }).click()
  await desk.locator('.count-fields input').first().fill('5')
  await desk.getByRole('button', { name: 'Show how it stands' }).click()
  await expect(wall.locator('.wall-count').first()).toHaveText('5')
  await desk.keyboard.press('PageDown')
  await desk.context().setOffline(false)
  /* The browser itself says that it had no network; that is no fault of the page. */
  expect(watch.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  watch.complaints.splice(0)
  await desk.getByRole('button', { name: 'Vote by devices again' }).click()
  await expect(first.locator('.message-act, .message[data-side="teen"]').last()).toBeVisible()

  for (let choice = 0; choice < 12 && (await desk.locator('.desk[data-step="chat"]').count()) > 0; choice++) {
    await pressUntil(desk, desk.locator('.desk-vote, .desk:not([data-step="chat"])'))
    if ((await vote(desk).count()) > 0) await desk.locator('.desk-replies [data-reply]').last().click()
  }
  await expect(first.getByRole('heading', { name: 'Look at the wall' })).toBeVisible()
  await pressUntil(desk, desk.locator('.desk[data-step="smelled"]'))
  await expect(wall.locator('.wall-panel')).toContainText('2 of 6 had marked it')
  await pressUntil(desk, desk.locator('.desk[data-step="help"]'))
  await first.getByRole('button', { name: 'Get help now' }).last().click()
  await expect(first.locator('.help-page')).toBeVisible()
  await first.goBack()
  await desk.locator('.desk-plan button', { hasText: 'The end' }).click()
  await desk.getByRole('button', { name: 'End the room on all devices' }).click()
  await expect(first.getByRole('heading', { name: 'That was all for today' })).toBeVisible()
  /* The room is forgotten a moment after its end is told. */
  await expect
    .poll(() => first.evaluate(() => localStorage.getItem('before-you-reply.seats')))
    .not.toContain(code)
})

test('whoever types a code that leads nowhere is told so, and nothing else', async ({ page }) => {
  await page.goto(address('join'))
  await page.getByRole('textbox', { name: 'The code on the wall' }).fill('bcd')
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('alert')).toContainText('A code has 6 letters')
  await expectAccessible(page)
})

test('a second press right after closing waits for counts that come late, and then shows them', async ({
  page: desk,
}) => {
  await withoutStage(desk)
  await openDesk(desk, { way: 'devices', minutes: 20 })
  const seats = await quietSeats(desk.request, desk.url().split('/').pop() ?? '', 5)
  let letThrough = () => {}
  const held = new Promise<void>((done) => {
    letThrough = done
  })
  await desk.route('**/ballots/*/state', async (route) => {
    await held
    await route.continue()
  })
  await pressUntil(desk, vote(desk))
  await desk.keyboard.press('PageDown')
  await expect(desk.getByText('0 of 5 have voted')).toBeVisible()
  for (const seat of seats) await seat.vote('req-look')
  await expect(desk.getByText('5 of 5 have voted')).toBeVisible()
  await desk.keyboard.press('PageDown')
  await expect(desk.locator('.desk-next')).toContainText('The counts are not here yet')
  await expect(desk.getByRole('button', { name: 'Show how it stands' })).toBeEnabled()
  await desk.keyboard.press('PageDown')
  await expect(desk.locator('.desk-next')).toContainText('as soon as the counts are here')
  await expect(vote(desk)).toHaveAttribute('data-state', 'closed')
  letThrough()
  await expect(vote(desk)).toHaveAttribute('data-state', 'revealed')
  await expect(desk.locator('.desk-replies strong').filter({ hasText: '5' })).toHaveCount(1)
})
