import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pressUntil } from './support/leader.ts'
import { address, withoutStage } from './support/player.ts'
import { quietSeats, seated } from './support/seats.ts'
import { openHall, openNotes, unreadable } from './support/speaker.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

const replies = (notes: Page) => notes.locator('.reply-keys [data-reply]')

test('a hall votes by phone: nobody sees how before the turn it is shown, and after it nobody at all', async ({
  page: notes,
  browser,
  baseURL,
  request,
  watch,
}) => {
  test.slow()
  await withoutStage(notes)
  await notes.goto(address('talk'))
  await notes.locator('.talk-phones').waitFor()
  await openNotes(notes, { toggle: ['phones'] })
  const hall = await openHall(notes)
  const code = ((await hall.locator('.wall-code').textContent()) ?? '').replace(/\s/g, '')
  expect(await unreadable(hall)).toEqual([])
  const wide = await hall.locator('.wall-code').evaluate((letters) => {
    const before = letters.textContent
    letters.textContent = 'WMW MWM'
    const { scrollWidth, clientWidth } = letters.closest('.hall-join') ?? letters
    letters.textContent = before
    return scrollWidth - clientWidth
  })
  expect(wide, 'the widest code').toBe(0)
  const contrast = new AxeBuilder({ page: hall }).include('.hall').withRules(['color-contrast-enhanced'])
  expect((await contrast.analyze()).violations).toEqual([])
  const phones = [await seated(browser, code, baseURL), await seated(browser, code, baseURL)]
  const [first, second] = phones as [Page, Page]
  const quiet = await quietSeats(request, code, 4)
  await expect(hall.locator('.hall-join')).toContainText('6 here')
  await expect(notes.locator('.speak-devices')).toContainText('6 here')
  await expect(first.getByRole('heading', { name: 'You are in' })).toBeVisible()

  await notes.keyboard.press('PageDown')
  await expect(hall.locator('.hall-words')).toBeVisible()
  await expect(first.getByRole('heading', { name: 'Put it down for now' })).toBeVisible()
  await notes.keyboard.press('PageDown')
  await expect(first.getByRole('heading', { name: 'Now we all open Help' })).toBeVisible()
  await pressUntil(hall, hall.locator('.wall-vote'))
  await expect(first.locator('.seat-ballot')).toHaveAttribute('data-state', 'open')
  await expect(first.locator('.mark')).toHaveCount(0)
  const [one, two] = await replies(notes).evaluateAll((all) => all.map((each) => each.dataset.reply ?? ''))
  await first.locator(`[data-reply="${one}"]`).click()
  await second.locator(`[data-reply="${two}"]`).click()
  for (const seat of quiet) await seat.vote(two ?? '')
  await expect(hall.locator('.wall-question')).toContainText('6 of 6 have voted')
  await expect(notes.locator('.reply-keys strong')).toHaveCount(0)
  expect(await unreadable(hall)).toEqual([])
  await expectAccessible(notes)

  await notes.reload()
  await expect(notes.locator('.reply-keys')).toContainText('6 of 6 have voted')
  await hall.keyboard.press('b')
  await expect(hall.locator('.hall-black')).toBeVisible()
  await notes.keyboard.press('PageDown')
  await notes.getByRole('button', { name: 'Close the vote' }).click()
  await expect(notes.locator('.reply-keys strong')).toHaveText(['1', '5', ...Array(2).fill('0')])
  await expect(hall.locator('.wall-count')).toHaveCount(0)
  await expect(first.locator('.seat-ballot')).toHaveAttribute('data-state', 'closed')
  await notes.getByRole('button', { name: 'Show the votes' }).click()
  await expect(hall.locator(`[data-choice="${two}"] .wall-count`)).toHaveText('5')
  await notes.getByRole('button', { name: 'Play B', exact: true }).click()
  await expect(hall.locator(`[data-line="${two}"]`)).toBeVisible()
  await expect(first.locator(`[data-line="${two}"]`)).toBeVisible()

  await notes.locator('.speak-plan button', { hasText: 'The turn' }).click()
  await pressUntil(notes, replies(notes))
  await expect(first.locator('.seat-ballot')).toHaveAttribute('data-state', 'open')
  const [quietly = ''] = await replies(notes).evaluateAll((all) =>
    all.map((each) => each.dataset.reply ?? ''),
  )
  await first.locator(`[data-reply="${quietly}"]`).click()
  for (const seat of quiet) await seat.vote(quietly)
  await expect(notes.locator('.reply-keys')).toContainText('5 of 6 have voted')
  await notes.keyboard.press('PageDown')
  await expect(notes.locator('.reply-keys')).toContainText('no hall cheers here')
  await notes.keyboard.press('PageDown')
  await expect(hall.locator(`[data-line="${quietly}"]`)).toBeVisible()
  await expect(first.locator(`[data-line="${quietly}"]`)).toBeVisible()
  await expect(first.locator('.seat-ballot strong')).toHaveCount(0)

  await notes.locator('.speak-plan button', { hasText: 'The turn' }).click()
  await notes.getByRole('button', { name: 'Play this part again' }).click()
  await notes.context().setOffline(true)
  await expect(notes.locator('.speak-devices').getByRole('alert')).toContainText('cannot be reached')
  await pressUntil(notes, replies(notes))
  await notes.getByRole('button', { name: 'Go on without phones' }).click()
  await expect(hall.locator('.wall-question')).toContainText('Eyes closed.')
  await notes.keyboard.press('1')
  await expect(hall.locator(`[data-line="${quietly}"]`)).toBeVisible()
  await notes.context().setOffline(false)
  expect(
    watch.complaints.splice(0).filter((each) => !/ERR_INTERNET_DISCONNECTED|keep-copy/.test(each)),
  ).toEqual([])
  await notes.getByRole('button', { name: 'Vote by phone again' }).click()
  await expect(first.locator(`[data-line="${quietly}"]`)).toBeVisible()

  await notes.getByRole('button', { name: 'End the talk' }).click()
  await notes.getByRole('button', { name: 'End it' }).click()
  await expect(first.getByRole('heading', { name: 'That was all for today' })).toBeVisible()
  await expect(notes.locator('.talk-summary')).toContainText('(Devices)')
  await expect(notes.locator('.talk-summary')).toContainText('(Hands with eyes closed)')
  await expect(notes.getByText('could not be ended')).toHaveCount(0)
  expect((await request.get(`/api/rooms/${code}`)).status()).toBe(404)
  /* The room is forgotten a moment after its end is told. */
  await expect
    .poll(() => first.evaluate(() => localStorage.getItem('before-you-reply.seats')))
    .not.toContain(code)
})
