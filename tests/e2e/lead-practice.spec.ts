import { expect, type Page, test } from '@playwright/test'
import type { Chat, Step, Tally } from '../../src/core/judgement/index.ts'
import { aTally } from '../support/tallies.ts'
import { fitting, judgeAll } from './support/judge.ts'
import { openDesk, openWall } from './support/leader.ts'
import { address, withoutStage } from './support/player.ts'
import { ownBrowser, quietSeats, seated } from './support/seats.ts'
import { expectAccessible } from './support/test.ts'

const goTo = (desk: Page, step: string) => desk.locator('.desk-plan button', { hasText: step }).click()
/** Takes everybody for risky, as many do in the first round. */
const wary = (): Step => 'step-away'

const showTotals = (desk: Page) => desk.getByRole('button', { name: 'Show the totals' }).click()
/** What stands in a row of the totals, before and after. */
const cells = (page: Page, row: string) => page.locator(`.sharper [data-row="${row}"] td`)

/** Five chats of each kind, of which so many were met with care. */
function tallyOf(hits: number, alarms: number): Tally {
  return aTally({ risky: [5 - hits, hits], genuine: [5 - alarms, alarms] })
}

test('twelve devices: hits, false alarms, d′ and c come on the wall with a press, and stay as they are', async ({
  browser,
  baseURL,
}) => {
  const desk = await ownBrowser(browser, baseURL)
  await desk.setViewportSize({ width: 1366, height: 768 })
  await openDesk(desk, { way: 'devices', minutes: 75 })
  const code = desk.url().split('/').pop() ?? ''
  await withoutStage(desk.context())
  const wall = await openWall(desk)
  const [late, ...others] = await quietSeats(desk.request, code, 13)

  await goTo(desk, 'Real or risky? Before')
  await Promise.all(others.slice(0, 4).map((seat) => seat.judge('before', tallyOf(4, 3))))
  await expect(desk.getByText('4 of 13 are done')).toBeVisible()
  await goTo(desk, 'Real or risky? After')
  await showTotals(desk)
  await expect(wall.locator('.wall-panel')).toContainText('of too few, they would tell who')
  await expect(wall.locator('.sharper')).toHaveCount(0)

  await goTo(desk, 'Real or risky? Before')
  await Promise.all(others.slice(4).map((seat) => seat.judge('before', tallyOf(4, 3))))
  await expect(desk.getByText('12 of 13 are done')).toBeVisible()
  await goTo(desk, 'Real or risky? After')
  await Promise.all(others.map((seat, at) => seat.judge('after', tallyOf(at < 3 ? 5 : 4, 1))))
  await expect(wall.locator('.wall-panel')).toContainText('12 of 13 are done')
  await expect(wall.locator('.sharper')).toHaveCount(0)

  await showTotals(desk)
  /*
   * By hand, with half a judgement more on each side: rates of 48.5 / 61 and 36.5 / 61 are 0.824 and 0.249 as z,
   * 51.5 / 61 and 12.5 / 61 are 1.012 and -0.824. d′ is their difference, c half their sum, turned round.
   */
  await expect(cells(wall, 'risky')).toHaveText(['48 of 60', '51 of 60'])
  await expect(cells(wall, 'genuine')).toHaveText(['36 of 60', '12 of 60'])
  await expect(cells(wall, 'dPrime')).toHaveText(['0.6', '1.8'])
  await expect(cells(wall, 'criterion')).toHaveText(['−0.5', '−0.1'])
  await expect(wall.locator('.wall-note')).toHaveText(/^A sharper eye/)
  await expect(cells(desk, 'dPrime')).toHaveText(['0.6', '1.8'])
  await expectAccessible(wall)

  await late?.judge('after', tallyOf(0, 5))
  await expect(desk.getByText('13 of 13 are done')).toBeVisible()
  await expect(cells(wall, 'risky')).toHaveText(['48 of 60', '51 of 60'])
  await goTo(desk, 'The end')
  await expect(cells(desk, 'criterion')).toHaveText(['−0.5', '−0.1'])
})

/* Six devices that judge two rounds each: in the long run only. */
if (process.env.E2E_BROWSERS === 'every') {
  test('a class judges short chats before and after; only totals leave the devices', async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const desk = await ownBrowser(browser, baseURL)
    await desk.setViewportSize({ width: 1366, height: 768 })
    await openDesk(desk, { way: 'devices', minutes: 75 })
    const code = desk.url().split('/').pop() ?? ''
    const wall = await openWall(desk)
    const devices: Page[] = []
    for (let device = 0; device < 6; device++) devices.push(await seated(browser, code, baseURL))
    const [first] = devices as [Page]
    const sent: { readonly path: string; readonly body: unknown }[] = []
    for (const device of devices)
      device.on('request', (request) => {
        if (request.method() !== 'GET')
          sent.push({ path: new URL(request.url()).pathname, body: request.postDataJSON() })
      })
    const judge = async (stepOn: (chat: Chat) => Step): Promise<Chat[]> => {
      const judged: Chat[] = []
      for (const device of devices) judged.push(...(await judgeAll(device, stepOn)))
      return judged
    }
    const of = (chats: readonly Chat[], kind: Chat['kind']) =>
      chats.filter((chat) => chat.kind === kind).length

    await goTo(desk, 'Real or risky? Before')
    await expect(first.locator('.short-chat')).toBeVisible()
    await first.locator('[data-reply="step-away"]').click()
    await first.locator('.chat-sheet-foot [data-next]').click()
    const second = await first.locator('.short-chat').getAttribute('data-chat')
    await first.reload()
    await expect(first.locator(`[data-chat="${second}"]`)).toBeVisible()
    await judge(wary)
    await expect(first.getByText('Your counts are in')).toBeVisible()
    await expect(desk.getByText('6 of 6 are done')).toBeVisible()
    await expect(wall.locator('.wall-panel')).toContainText('6 of 6 are done')
    await expect(wall.locator('.sharper')).toHaveCount(0)

    await goTo(desk, 'Real or risky? After')
    await first.locator('.short-chat').waitFor()
    const after = await judge(fitting)
    await expect(desk.getByText('6 of 6 are done')).toBeVisible()
    await first.reload()
    await expect(first.getByText('Your counts are in')).toBeVisible()
    await expect(desk.getByText('6 of 6 are done')).toBeVisible()

    const [risky, genuine] = [of(after, 'risky'), of(after, 'genuine')]
    expect([risky % 6, genuine % 6, risky > 0, genuine > 0]).toEqual([0, 0, true, true])
    await showTotals(desk)
    await expect(cells(wall, 'risky').last()).toHaveText(`${risky} of ${risky}`)
    await expect(cells(wall, 'genuine')).toHaveText([/^(\d+) of \1$/, `0 of ${genuine}`])
    await expect(cells(wall, 'dPrime')).toHaveCount(0)
    await expect(wall.locator('.wall-panel')).toContainText('Too few answers')

    const rounds = sent.filter(({ path }) => path.includes('/judgements/'))
    expect(new Set(rounds.map(({ path }) => path.split('/').pop()))).toEqual(new Set(['before', 'after']))
    for (const { body } of rounds) expect(Object.keys(body as object).sort()).toEqual(['genuine', 'risky'])
    expect(sent.filter(({ path }) => !path.includes('/judgements/'))).toEqual([])

    await goTo(desk, 'The end')
    await expect(desk.locator('.class-sheet')).toContainText('Short chats after')
    await desk.getByRole('button', { name: 'End the room on all devices' }).click()
    await expect(first.getByRole('heading', { name: 'That was all for today' })).toBeVisible()
    await first.goto(address(''))
    const kept = await first.evaluate(() => Object.values(localStorage).join(' '))
    expect(kept).not.toContain(code)
  })
}
