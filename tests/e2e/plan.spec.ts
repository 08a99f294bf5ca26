import { series } from './support/length.ts'
import { address } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await page.goto(address('plan'))
  await page.locator('.plan-help li').first().waitFor()
})

test('a plan is picked, put in order, and kept nowhere', async ({ page }) => {
  for (const id of ['coach', 'parent', 'friend-asks', 'car'])
    await page.locator(`[data-pick="${id}"]`).click()
  const whom = page.locator('.plan-sheet ol').first()
  await expect(whom.locator('[data-picked] .plan-text')).toHaveText([
    'My coach, or whoever leads my club',
    'Mom, Dad, or whoever takes care of me',
  ])
  await page.getByRole('button', { name: 'Move up: Mom, Dad, or whoever takes care of me' }).click()
  await expect(whom.locator('[data-picked]').first()).toContainText('Mom, Dad')
  await expect(page.locator('[data-pick="parent"]')).toHaveAttribute('aria-pressed', 'true')
  await page.locator('[data-pick="coach"]').click()
  await expect(whom.locator('[data-picked]')).toHaveCount(1)
  await expectAccessible(page)

  expect(await page.locator('input, textarea, [contenteditable]').count()).toBe(0)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'coach',
  )
  await page.reload()
  await page.locator('.plan-help li').first().waitFor()
  await expect(page.locator('.plan-sheet [data-picked]')).toHaveCount(0)
})

test('the sheet alone is printed, on one page, with help on it', async ({ page }) => {
  await page.locator('.plan-sheet select').first().selectOption('CA')
  for (const id of ['parent', 'teacher', 'help-line', 'show-you', 'scared', 'walk', 'note']) {
    await page.locator(`[data-pick="${id}"]`).click()
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.plan-questions')).toBeHidden()
  await expect(page.locator('.top-bar')).toBeHidden()
  await expect(page.locator('.plan-place')).toBeHidden()
  await expect(page.locator('.plan-sheet')).toContainText('You are not to blame.')
  await expect(page.locator('.plan-help')).toContainText('Call 911')
  await expect(page.locator('.plan-help')).toContainText('686868')
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
  }
})

test('a plan is one press away from help', async ({ page }) => {
  await page.goto(address('help', { lang: 'fr' }))
  await page.getByRole('button', { name: 'Réfléchir à qui tu le dirais' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un plan à moi')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('.plan-help')).toContainText('Appeler le 911')
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avoir de l’aide')
})

test.describe('on a small screen with large text', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const lang of series(['fr', 'ar-XB', 'en-XA'], (each) => each === 'ar-XB')) {
    test(`the plan needs no sideways scrolling (${lang})`, async ({ page }) => {
      await page.addInitScript(() =>
        localStorage.setItem(
          'before-you-reply.settings',
          JSON.stringify({ version: 1, theme: 'dark', textSize: '200', motion: 'auto' }),
        ),
      )
      await page.goto(address('help', { lang }))
      await page.goto(address('plan', { lang }))
      await page.locator('[data-pick="car"]').click()
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways).toBe(0)
    })
  }
})
