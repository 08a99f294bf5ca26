import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import jsQR from 'jsqr'
import { readBoosterCode } from '../../src/core/judgement/index.ts'
import { fitting, judgeAll, plantFinished } from './support/judge.ts'
import { address, giveReplies, next, openDebrief, openScene } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

const CODE = 'BBBB BBBC'
const WAY = ['req-accept', 'hello-me', 'move-ok', 'blip-ours', 'turn-dad']

/** What a camera reads from the squares of a QR code, drawn three dots wide each. */
function readQr(path: string, size: number): string | undefined {
  const dots = size * 3
  const pixels = new Uint8ClampedArray(dots * dots * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dx = 0; dx < 3; dx++)
      for (let dy = 0; dy < 3; dy++) {
        const at = ((Number(y) * 3 + dy) * dots + Number(x) * 3 + dx) * 4
        pixels.fill(0, at, at + 3)
      }
  return jsQR(pixels, dots, dots)?.data
}

test('the debrief ends with a code that carries the signs which were met and passed by', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, WAY)
  await openDebrief(page, 1)
  const passedBy = await page
    .locator('.walk [data-sign][data-status="met"]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-sign') ?? ''))
  expect(passedBy).toContain('love-bombing')
  await page.getByRole('button', { name: 'What now' }).click()
  const code = ((await page.locator('.booster-code').textContent()) ?? '').replace('Your code', '')
  const read = readBoosterCode(code)
  expect(read).toMatchObject({ type: 'plan', plan: { readers: 'teens' } })
  expect(read.type === 'plan' && [...read.plan.repeat].sort()).toEqual([...passedBy].sort())
  await expect(page.getByRole('button', { name: 'Real or risky? Eleven short chats' })).toBeVisible()
  await page.locator('.booster-address a').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three minutes')
  await expect(page.getByRole('button', { name: 'Start round 1' })).toBeVisible()
})

test('the slip has a link that a camera reads, can be printed alone, and gives dates without any name', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      const seen = [...document.querySelectorAll('[data-print]')].map(({ className }) => className)
      Object.assign(window, { printed: [document.documentElement.dataset.printing, ...seen] })
    }
  })
  await plantFinished(page)
  await page.goto(address('practice'))
  await page.getByRole('button', { name: 'See how it went' }).click()
  const link = await page.locator('.booster-address a').getAttribute('href')
  expect(link).toMatch(/^http.+\/\?lang=en#\/practice\/again\/[A-Z]{4}-[A-Z]{4}$/)
  expect(link).toContain(baseURL)
  const qr = page.locator('.qr-code')
  const size = Number((await qr.getAttribute('viewBox'))?.split(' ')[2])
  expect(readQr((await qr.locator('path').getAttribute('d')) ?? '', size)).toBe(link)

  await page.getByRole('button', { name: 'Print the slip' }).click()
  expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed)).toEqual([
    'piece',
    'booster-slip',
  ])

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Three dates for a calendar' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('three-minute-practice.ics')
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')))
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
  expect(entries.map(({ summary }) => summary)).toEqual([
    'Three-minute practice (1 of 3)',
    'Three-minute practice (2 of 3)',
    'Three-minute practice (3 of 3)',
  ])
  const [first, second, third] = entries.map(({ startDate }) => startDate.toUnixTime() / 86_400)
  expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]).toEqual([7, 16])
  for (const { description } of entries) expect(description).toContain(link)
})

test('a code can be typed as it comes, and a slip is named kindly and exactly', async ({ page }) => {
  await page.goto(address('practice/again'))
  const field = page.getByLabel('Your code')
  const slip = page.getByRole('alert')
  await field.fill('bbbb')
  await page.keyboard.press('Enter')
  await expect(slip).toHaveText('A code has 8 letters. Please have another look at the paper.')
  await expect(field).toBeFocused()
  await field.fill('B0BB BBBE')
  await next(page).click()
  await expect(slip).toContainText('This is in no code: 0 and E. Codes are made of B C D F')
  await expectAccessible(page)
  await field.fill('BBBB BBBD')
  await next(page).click()
  await expect(slip).toHaveText('Almost. One letter seems to differ from the paper.')
  await field.fill(' bbbb-bbbc ')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/practice\/again\/BBBB-BBBC$/)
  await expect(page.getByText('About three minutes a round.')).toBeVisible()
  await expectAccessible(page)
})

test('a link with a slip in it opens the place to type, with what is the matter', async ({ page }) => {
  await page.goto(address('practice/again/BBBB-BBBD'))
  await expect(page.getByRole('alert')).toHaveText('Almost. One letter seems to differ from the paper.')
  await expect(page.getByLabel('Your code')).toHaveValue('BBBB-BBBD')
})

test('three rounds of four chats each, with other people every time, and the next one is offered first', async ({
  page,
}) => {
  test.slow()
  await page.goto(address(`practice/again/${CODE.replace(' ', '-')}`))
  const met: string[] = []
  for (const number of [1, 2, 3]) {
    await expect(next(page)).toHaveAccessibleName(`Start round ${number}`)
    await next(page).click()
    const judged = await judgeAll(page, fitting)
    expect(judged.map(({ kind }) => kind).sort()).toEqual(['genuine', 'genuine', 'risky', 'risky'])
    met.push(...judged.map(({ id }) => id))
    await expect(page.locator('.count[data-kind="risky"] .count-number')).toHaveText('2 of 2')
    await expect(
      page.getByText(number < 3 ? 'The same code opens the next round.' : 'That was the last of the three.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'All three rounds' }).click()
  }
  expect(new Set(met).size).toBe(12)
  await expect(page.getByText('Done on this device')).toHaveCount(3)
})

test('what practice has kept is forgotten with everything else', async ({ page }) => {
  await page.goto(address(`practice/again/${CODE.replace(' ', '-')}`))
  await next(page).click()
  await judgeAll(page, fitting)
  await next(page).click()
  expect(await page.evaluate(() => Object.keys(localStorage))).toContain('before-you-reply.practice')
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await page.getByRole('button', { name: 'Forget it all' }).click()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test("on a shared device nobody sees another's round, and it waits for its owner", async ({ page }) => {
  await plantFinished(page)
  await page.addInitScript(() => {
    const visit = { version: 1, at: Math.floor(Date.now() / 60_000) - 60, session: 'somebody' }
    localStorage.setItem('before-you-reply.visit', JSON.stringify(visit))
  })
  await page.goto(address('practice'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this yours?')
  await page.getByRole('button', { name: 'No, I am somebody else' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Real or risky?')
  await expect(page.getByText('You have finished this round')).toHaveCount(0)
  const kept = await page.evaluate(() => localStorage.getItem('before-you-reply.practice.aside-1'))
  expect(kept).toContain('"judgements"')
})
