import type { Page } from '@playwright/test'
import { openDesk, pressUntil } from './support/leader.ts'
import { address, next, withoutStage } from './support/player.ts'
import { giveAll, openNotes } from './support/speaker.ts'
import { expect, test } from './support/test.ts'

/** Pages as browsers print them if nobody changes anything, on either paper. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
  const pdf = (await page.pdf({ format, margin })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** How light the letters are, from 0 (ink) to 255. */
const lightness = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? []
      return Math.max(red, green, blue)
    })

test('the letter to parents and the slips of a list fill a page each, in ink also where the screen is dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(address('assign', { lang: 'fr' }))
  await page.locator('[name="never-sent"]').check()
  await next(page).click()
  for (const part of await page.locator('.ready details > summary').all()) await part.click()
  expect(await lightness(page, '.letter p')).toBeGreaterThan(200)
  await page.evaluate(() => Object.assign(window, { print: () => {} }))
  for (const sheet of ['letter', 'slips']) {
    const button = sheet === 'letter' ? 'Imprimer la lettre' : 'Imprimer les fiches'
    await page.getByRole('button', { name: button }).click()
    await expect(page.locator(`.ready[data-print="${sheet}"]`)).toBeVisible()
    for (const format of ['A4', 'Letter'] as const)
      expect(await pagesOf(page, format), `${sheet} ${format}`).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await lightness(page, sheet === 'letter' ? '.letter p' : '.slip p')).toBeLessThan(60)
    await page.emulateMedia({ media: null })
  }
})

test('the sheet of a class that raised hands is one page, without a frame around it', async ({ page }) => {
  await withoutStage(page)
  await openDesk(page, { minutes: 20 })
  await pressUntil(page, page.locator('.desk-vote'))
  await page.locator('[data-reply="req-decline"]').click()
  await page.getByRole('button', { name: /^The end/ }).click()
  await page.locator('.class-sheet').waitFor()
  await page.evaluate(() => {
    document.querySelector('.class-sheet table')?.setAttribute('data-print', '')
    document.documentElement.dataset.printing = 'piece'
  })
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), format).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.class-sheet')).toHaveCSS('border-top-width', '0px')
})

test('all that a hall decides in an hour is on one page', async ({ page }) => {
  await withoutStage(page)
  await page.goto(address('talk', { lang: 'fr' }))
  await openNotes(page, { minutes: 60 })
  await giveAll(page)
  await page.getByRole('button', { name: 'Terminer la présentation' }).click()
  await page.getByRole('button', { name: 'Terminer', exact: true }).click()
  await expect(page.locator('.talk-summary h2').last()).toHaveText('Cartes montrées')
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), format).toBe(1)
})
