import type { Page } from '@playwright/test'
import { openDesk, pressUntil } from './support/leader.ts'
import { address, next, withoutStage } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

/** A group plays to an end, always with the reply at this place, and has a code. */
async function playInAGroup(page: Page, place: 'first' | 'last'): Promise<string> {
  for (let choice = 0; choice < 30 && (await page.locator('.group-letters').count()) === 0; choice++) {
    await page.locator('[data-next], .group-letters').last().waitFor()
    if ((await page.locator('.group-talk').count()) > 0) {
      await next(page).click()
      await page.locator('[data-agreed="true"] [data-reply]')[place]().click()
    } else if ((await page.locator('.group-letters').count()) === 0) await next(page).click()
  }
  return (await page.locator('.group-letters').textContent()) ?? ''
}

test('groups talk, agree and play by themselves; their codes lay the ways side by side', async ({ page }) => {
  await withoutStage(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address('group'))
  await page.locator('[data-scene="new-follower"]').click()
  await next(page).click()
  await expect(page.locator('.group-foot [inert] [data-reply]').first()).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await page.locator('[data-next]').last().waitFor()
  const early = await playInAGroup(page, 'last')
  await expect(page.locator('[data-sign]').first()).toBeVisible()
  await expectAccessible(page)

  await page.setViewportSize({ width: 1366, height: 768 })
  await openDesk(page, { minutes: 20, shape: 'groups' })
  await pressUntil(page, page.locator('.desk-codes'))
  const field = page.getByRole('textbox', { name: 'Code of a group' })
  for (const typed of [`${early.slice(0, -1)}?`, early, early, early]) {
    await field.fill(typed)
    await field.press('Enter')
    if (typed !== early) await expect(page.locator('#desk-code-problem')).toContainText('no code')
  }
  await pressUntil(page, page.locator('.desk[data-step="paths"]'))
  await page.getByRole('button', { name: 'Wall in this window' }).click()
  await expect(page.locator('.wall-panel')).toContainText('3 groups have come back')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.wall-crossing').first()).toContainText('3')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Desk', exact: true }).click()
  await page.locator('.desk-plan button', { hasText: 'The end' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it (CSV)' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('class-new-follower.csv')
})
