import { expect, type Page, test } from '@playwright/test'
import type { Chat, Step } from '../../src/core/judgement/index.ts'
import { fitting, judgeAll } from './support/judge.ts'
import { openDesk, openWall } from './support/leader.ts'
import { address } from './support/player.ts'
import { ownBrowser, seated } from './support/seats.ts'

const goTo = (desk: Page, step: string) => desk.locator('.desk-plan button', { hasText: step }).click()
/** Takes everybody for risky, as many do in the first round. */
const wary = (): Step => 'step-away'

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
    await expect(wall.locator('.wall-table')).toHaveCount(0)

    await goTo(desk, 'Real or risky? After')
    await first.locator('.short-chat').waitFor()
    const after = await judge(fitting)
    await expect(desk.getByText('6 of 6 are done')).toBeVisible()
    await first.reload()
    await expect(first.getByText('Your counts are in')).toBeVisible()
    await expect(desk.getByText('6 of 6 are done')).toBeVisible()

    const [risky, genuine] = [of(after, 'risky'), of(after, 'genuine')]
    expect([risky % 6, genuine % 6, risky > 0, genuine > 0]).toEqual([0, 0, true, true])
    const table = wall.locator('.wall-table')
    await expect(table.locator('tr', { hasText: 'Risky chats met with care' })).toContainText(
      `${risky} / ${risky}`,
    )
    await expect(table.locator('tr', { hasText: 'Genuine chats met with care' }).locator('td')).toHaveText([
      /^(\d+) \/ \1$/,
      `0 / ${genuine}`,
    ])
    await expect(wall.locator('.wall-panel')).toContainText('Too few judgements')

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
