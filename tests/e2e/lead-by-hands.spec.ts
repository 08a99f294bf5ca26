import { openDesk, pressUntil, typeCounts, vote } from './support/leader.ts'
import { address, next, withoutStage } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

test('a class plays a whole scene by hands, in one window and by one key', async ({ page }) => {
  await withoutStage(page)
  await openDesk(page, { minutes: 20 })
  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await expect(page.getByRole('heading', { name: 'Before we start' })).toBeVisible()
  await page.getByRole('button', { name: 'Desk', exact: true }).click()

  await pressUntil(page, vote(page))
  await typeCounts(page, { 'req-accept': 15, 'req-theo': 8, 'req-look': 4, 'req-decline': 1 })
  await page.getByRole('button', { name: 'Show how it stands' }).click()
  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await expect(page.locator('[data-choice="req-accept"] .wall-count')).toHaveText('15')
  await expect(page.locator('[data-choice="req-accept"]')).toHaveAttribute('data-leads', 'true')
  await expect(page.locator('[data-choice="req-theo"] .wall-count')).toHaveText('8')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.wall-log [data-line="req-accept"]')).toBeVisible()
  await page.getByRole('button', { name: 'Desk', exact: true }).click()

  for (const reply of ['hello-me', 'move-ok', 'blip-ours']) {
    await pressUntil(page, vote(page))
    await page.locator(`[data-reply="${reply}"]`).click()
  }
  await pressUntil(page, vote(page))
  const ways = await vote(page).locator('select option').allTextContents()
  expect(ways).toEqual(['Hands with eyes closed', 'Folded papers', 'I pick'])
  await expect(vote(page)).toContainText('nobody may be seen choosing')
  await typeCounts(page, { 'turn-dad': 20, 'turn-haha': 3 })
  for (let press = 0; press < 2; press++) await page.keyboard.press('Enter')
  await pressUntil(page, page.locator('.desk[data-step="breathe"]'))

  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await expect(page.locator('.wall h2')).toContainText('Jordan')
  await pressUntil(page, page.locator('.wall[data-step="signs"]'))
  await expect(page.locator('.wall-sign [data-line]')).toBeVisible()
  await pressUntil(page, page.locator('.wall[data-step="steps"]'))
  await expect(page.locator('.wall-tell')).toContainText('Tell')
  await pressUntil(page, page.locator('.wall[data-step="help"]'))
  await expect(page.getByRole('heading', { name: 'Now we all open Help' })).toBeVisible()
})

test('the wall in the desk’s window speaks the language of the wall, and the desk its own', async ({
  page,
}) => {
  await withoutStage(page)
  await page.goto(address('lead'))
  await page.locator('.lead-cast').getByRole('radio', { name: 'Français' }).check({ force: true })
  await next(page).click()
  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await expect(page.getByRole('heading', { name: 'Avant de commencer' })).toBeVisible()
  await pressUntil(page, page.locator('.wall-vote'))
  await expect(page.locator('.wall-language[lang="fr"] [data-choice="req-look"]')).toContainText('Regarder')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Desk', exact: true }).click()
  await expect(vote(page)).toContainText('They vote by')
})

test('ties and silence are shown as such, and the class can vote again', async ({ page }) => {
  await withoutStage(page)
  await openDesk(page)
  await pressUntil(page, vote(page))
  await typeCounts(page, { 'req-accept': 9, 'req-look': 9 })
  await page.getByRole('button', { name: 'Show how it stands' }).click()
  await expect(page.locator('.desk-next')).toContainText('It is a tie')
  await expect(page.getByRole('button', { name: 'You choose' })).toBeDisabled()
  await page.getByRole('button', { name: 'Vote again' }).click()
  await expect(vote(page).locator('li', { has: page.locator('[data-reply="req-look"]') })).toContainText(
    'before the talk: 9',
  )
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Show how it stands' }).click()
  await expect(page.locator('.desk-next')).toContainText('Nobody has voted')
  await page.locator('[data-reply="req-look"]').click()
  await expect(page.locator('.desk-chat [data-line="req-look"]')).toBeVisible()
  await page.getByRole('button', { name: 'One step back' }).click()
  await expect(vote(page)).toBeVisible()
})

test('a pause is a calm screen with help on it, and changes nothing', async ({ page }) => {
  await openDesk(page)
  await pressUntil(page, page.locator('.desk-chat [data-line="req-2"]'))
  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: 'A short break' }).last()).toBeVisible()
  await expect(page.locator('.first-help')).toContainText('911')
  await expect(page.locator('.wall [data-line]')).toHaveCount(0)
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await expect(page.locator('.wall-log li[data-line]')).toHaveCount(2)
})

test('a lesson is still there after a reload, and can be gone back to', async ({ page }) => {
  await withoutStage(page)
  await openDesk(page)
  await pressUntil(page, vote(page))
  await typeCounts(page, { 'req-look': 12, 'req-accept': 3 })
  await page.reload()
  await expect(page.locator('.count-fields input').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show how it stands' })).toBeVisible()
  await page.goto(address('lead'))
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Show how it stands' }).click()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.desk-chat [data-line="req-look"]')).toBeVisible()
})

test('the cast changes its names in one press, and the place is the class’s own', async ({ page }) => {
  await page.goto(address('lead'))
  await page.locator('.lead-names').waitFor()
  await page.getByRole('button', { name: 'Other names' }).click()
  await expect(page.locator('.lead-names')).toHaveText('Devon, zoe, Sami and Dad')
  await page.getByRole('textbox', { name: 'The next town' }).fill('Moose Hollow')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await pressUntil(page, vote(page))
  await expect(page.locator('.desk-chat')).toContainText('zoe wants to follow you.')
  await page.locator('[data-reply="req-look"]').click()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.desk-chat [data-line="prof-1"]')).toContainText('zoe, 15, Moose Hollow.')
})

test('a scene for one alone is not offered to a class until somebody looks for it', async ({ page }) => {
  await page.goto(address('lead'))
  await page.locator('.lead-names').waitFor()
  await expect(page.locator('input[value="new-follower"]')).toBeChecked()
  await expect(page.locator('.lead-alone .lead-scene')).toBeHidden()
  await page.getByText('Not for a whole class by default').click()
  await expect(page.locator('.lead-alone .lead-scene')).toBeVisible()
  await expectAccessible(page)
})

test('preparing, desk and wall can be used by everybody', async ({ page }) => {
  await openDesk(page)
  await expectAccessible(page)
  await pressUntil(page, vote(page))
  await typeCounts(page, { 'req-accept': 7, 'req-look': 2 })
  await page.getByRole('button', { name: 'Show how it stands' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await expectAccessible(page)
})
