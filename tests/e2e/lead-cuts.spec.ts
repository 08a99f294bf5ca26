import { expect, type Page, test } from '@playwright/test'
import { openDesk, pressUntil, vote } from './support/leader.ts'
import { address } from './support/player.ts'
import { cutDuring, ownBrowser, quietSeats, seated } from './support/seats.ts'

/** A desk that leads by devices, and the code of its room. */
async function aDesk(desk: Page): Promise<string> {
  await desk.setViewportSize({ width: 1366, height: 768 })
  await openDesk(desk, { way: 'devices', minutes: 20 })
  return desk.url().split('/').pop() ?? ''
}

const countOf = (desk: Page, reply: string) =>
  desk.locator('.desk-replies li', { has: desk.locator(`[data-reply="${reply}"]`) }).locator('strong')
const goTo = (desk: Page, step: string) => desk.locator('.desk-plan button', { hasText: step }).click()

/* Every step of a class, once for a device and once for the desk: in the long run only. */
if (process.env.E2E_BROWSERS === 'every') {
  test('a device whose network goes at each step of a class loses nothing and votes once', async ({
    browser,
    baseURL,
    request,
  }) => {
    test.slow()
    const desk = await ownBrowser(browser, baseURL)
    const code = await aDesk(desk)
    const others = await quietSeats(request, code, 5)
    const device = await ownBrowser(browser, baseURL)
    const lost = device.getByText('The connection is gone')
    const reply = (id: string) => device.locator(`[data-reply="${id}"]`)
    const cut = async (what: () => Promise<void>) => {
      await cutDuring(device, async () => {
        await expect(lost).toBeVisible()
        await what()
      })
      await expect(lost).toBeHidden()
    }

    await test.step('before joining', async () => {
      await device.goto(address('join'))
      await device.getByRole('textbox').waitFor()
      await cutDuring(device, async () => {
        await device.getByRole('textbox').fill(code)
        await device.getByRole('button', { name: 'Join' }).click()
        await expect(device.getByRole('heading', { name: 'Nobody answers' })).toBeVisible()
      })
      await device.getByRole('button', { name: 'Try again' }).click()
      await expect(device.getByRole('heading', { name: 'You are in' })).toBeVisible()
      await expect(desk.locator('.desk-link')).toContainText('6 devices')
    })

    await test.step('joined', async () => {
      await cut(() => pressUntil(desk, vote(desk)))
      await expect(device.getByText('The vote opens soon')).toBeVisible()
    })

    await test.step('ballot open', async () => {
      await cut(() => desk.keyboard.press('PageDown'))
      for (const each of others) await each.vote('req-look')
      await expect(vote(desk)).toContainText('5 of 6 have voted')
      await cut(async () => {
        await reply('req-accept').click()
        await device.locator('.mark').first().click()
        await expect(device.locator('.seat-status')).toHaveText('On its way …')
        await device.getByRole('button', { name: 'Get help now' }).click()
        await device.locator('.help-page').waitFor()
        await device.goBack()
      })
      await expect(reply('req-accept')).toHaveAttribute('aria-pressed', 'true')
      await expect(device.locator('.seat-status')).toContainText('Counted')
      await expect(vote(desk)).toContainText('6 of 6 have voted')
      await expect(desk.locator('.desk-marks').first()).toContainText('1')
    })

    await test.step('voted', async () => {
      await cut(async () => {
        await reply('req-theo').click()
        await reply('req-decline').click()
      })
      await expect(device.locator('.seat-status')).toContainText('Counted')
      await expect(reply('req-decline')).toHaveAttribute('aria-pressed', 'true')
      await expect(vote(desk)).toContainText('6 of 6 have voted')
    })

    await test.step('closed', async () => {
      await cut(async () => {
        await reply('req-accept').click()
        await desk.getByRole('button', { name: 'Close the vote' }).click()
      })
      await expect(device.locator('.seat-status')).toHaveText('The vote had closed already.')
      await expect(reply('req-decline')).toHaveAttribute('aria-pressed', 'true')
      await cut(() => desk.getByRole('button', { name: 'Show how it stands' }).click())
      await expect(countOf(desk, 'req-look')).toHaveText('5')
      await expect(countOf(desk, 'req-decline')).toHaveText('1')
      await expect(countOf(desk, 'req-accept')).toHaveText('0')
      await expect(reply('req-look')).toContainText('5')
      await expect(reply('req-decline')).toContainText('1')
    })

    await test.step('revealed', async () => {
      await cut(async () => {
        await desk.keyboard.press('PageDown')
        await pressUntil(desk, vote(desk))
      })
      await expect(device.locator('[data-line="req-look"]')).toBeVisible()
      await expect(device.getByText('The vote opens soon')).toBeVisible()
    })

    await test.step('debrief and help', async () => {
      await cut(() => goTo(desk, 'What to do'))
      await expect(device.getByRole('heading', { name: 'Look at the wall' })).toBeVisible()
      await cut(() => goTo(desk, 'Help'))
      await cut(async () => {
        await device.getByRole('button', { name: 'Get help now' }).last().click()
        await expect(device.locator('.help-page')).toContainText('911')
        await device.goBack()
      })
      await expect(device.getByRole('heading', { name: 'Now we all open Help' })).toBeVisible()
      await expect(desk.locator('.desk-link')).toContainText('6 devices')
    })
  })

  test('a desk whose network goes at each step of a class loses nothing', async ({
    browser,
    baseURL,
    request,
  }) => {
    test.slow()
    const desk = await ownBrowser(browser, baseURL)
    const code = await aDesk(desk)
    const others = await quietSeats(request, code, 5)
    const lost = desk.getByText('The devices cannot be reached')
    const cut = async (what: () => Promise<void>) => {
      await cutDuring(desk, async () => {
        await expect(lost).toBeVisible()
        await what()
      })
      await expect(lost).toBeHidden()
    }
    let device = undefined as unknown as Page
    await cut(async () => {
      device = await seated(browser, code, baseURL)
    })
    await expect(desk.locator('.desk-link')).toContainText('6 devices')

    await cut(() => pressUntil(desk, vote(desk)))
    await expect(device.getByText('The vote opens soon')).toBeVisible()
    await cut(() => desk.keyboard.press('PageDown'))
    await expect(device.locator('.seat-status')).toHaveText('The vote is open.')
    await cut(async () => {
      for (const each of others) await each.vote('req-look')
      await device.locator('[data-reply="req-theo"]').click()
      await expect(device.locator('.seat-status')).toContainText('Counted')
    })
    await expect(vote(desk)).toContainText('6 of 6 have voted')

    await cut(async () => {
      await desk.getByRole('button', { name: 'Close the vote' }).click()
      await device.locator('[data-reply="req-accept"]').click()
      await expect(device.locator('.seat-status')).toContainText('Counted')
    })
    await expect(device.locator('.seat-status')).toHaveText('The vote is closed. Look at the wall.')
    await cut(() => desk.getByRole('button', { name: 'Show how it stands' }).click())
    await expect(countOf(desk, 'req-look')).toHaveText('5')
    await expect(countOf(desk, 'req-accept')).toHaveText('1')
    await expect(countOf(desk, 'req-theo')).toHaveText('0')
    await expect(device.locator('[data-reply="req-look"]')).toContainText('5')
    await cut(() => desk.keyboard.press('PageDown'))
    await expect(device.locator('[data-line="req-look"]')).toBeVisible()

    await cut(() => goTo(desk, 'What to do'))
    await expect(device.getByRole('heading', { name: 'Look at the wall' })).toBeVisible()
    await cut(() => goTo(desk, 'Help'))
    await expect(device.getByRole('heading', { name: 'Now we all open Help' })).toBeVisible()
    await goTo(desk, 'The end')
    await desk.getByRole('button', { name: 'End the room on all devices' }).click()
    await expect(device.getByRole('heading', { name: 'That was all for today' })).toBeVisible()
  })
}
