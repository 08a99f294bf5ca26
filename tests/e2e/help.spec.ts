import { series } from './support/length.ts'
import { address, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

for (const hash of series(
  ['', 'scenes', 'play/new-follower', 'debrief', 'nowhere'],
  (page) => page.includes('play') || page === 'nowhere',
)) {
  test(`help is one press away from #/${hash}`, async ({ page }) => {
    await page.goto(address(hash))
    await page.getByRole('button', { name: 'Get help now' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now')
    await expect(page.locator('.help-group').first()).toHaveAttribute('data-kind', 'crisis')
  })
}

test.describe('on a device in Alberta', () => {
  test.use({ timezoneId: 'America/Edmonton' })

  test('the numbers of the place stand there before anybody has picked one', async ({ page }) => {
    await page.goto(address('help'))
    await expect(page.getByLabel('Country')).toHaveValue('CA')
    await expect(page.getByLabel('Province or territory')).toHaveValue('CA-AB')
    await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
    await expect(
      page.locator('.help-group').first().getByRole('link', { name: /9-8-8/ }).first(),
    ).toBeVisible()
    await expect(page.locator('[data-help="kids-help-phone"]')).toContainText('Any time, day or night')
  })

  test('another place is kept on the device, and so is none', async ({ page }) => {
    await page.goto(address('help'))
    await page.getByLabel('Country').selectOption('IE')
    await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Country')).toHaveValue('IE')
    await page.getByLabel('Country').selectOption('')
    await page.reload()
    await expect(page.getByLabel('Country')).toHaveValue('')
    await expect(page.locator('.help-group').first().locator('.help-service')).not.toHaveCount(0)
  })
})

test('no country stands without its emergency number', async ({ page }) => {
  await page.goto(address('help'))
  for (const [country, number] of Object.entries({
    CA: '911',
    US: '911',
    GB: '999',
    AU: '000',
    NZ: '111',
    IE: '112',
    FR: '112',
  })) {
    await page.getByLabel('Country').selectOption(country)
    await expect(page.getByRole('link', { name: `Call ${number}` })).toBeVisible()
  }
})

test('help comes back to the chat where it was left', async ({ page }) => {
  await openScene(page)
  await page.locator('[data-reply="req-accept"]').click()
  await page.locator('[data-reply="hello-me"]').waitFor()
  await page.getByRole('button', { name: 'Get help now' }).click()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.locator('[data-reply="hello-me"]')).toBeVisible()
})

test('help is there without a network, once the page has been open', async ({ page, context }) => {
  const numbers = page.waitForResponse(/shared-file-help/)
  await page.goto(address(''))
  await (await numbers).finished()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Get help now' }).click()
  await expect(page.getByRole('link', { name: /Call 9/ }).first()).toBeVisible()
  await context.setOffline(false)
})

test('help that did not come at first comes with the network, for when that goes again', async ({
  page,
  context,
  watch,
}) => {
  const missed = page.waitForEvent('requestfailed', (request) => /help-/.test(request.url()))
  await page.goto(address(''))
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await missed
  const numbers = page.waitForResponse(/shared-file-help/)
  await context.setOffline(false)
  await (await numbers).finished()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Get help now' }).click()
  await expect(page.getByRole('link', { name: /Call 9/ }).first()).toBeVisible()
  await context.setOffline(false)
  expect(
    watch.complaints.splice(0).filter((each) => !/ERR_INTERNET_DISCONNECTED|keep-copy/.test(each)),
  ).toEqual([])
})
