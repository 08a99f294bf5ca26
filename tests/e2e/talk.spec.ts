import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pressUntil } from './support/leader.ts'
import { address, withoutStage } from './support/player.ts'
import { openHall, openNotes, unreadable } from './support/speaker.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const FILE = pathToFileURL(resolve('dist-single/before-you-reply.html')).href

test.use({ viewport: { width: 1366, height: 768 } })

const replies = (notes: Page) => notes.locator('.reply-keys [data-reply]')
const step = (notes: Page) => notes.locator('.speak, .hall').first()
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('.talk')))

test('a talk from a stick: two windows and a clicker, through reloads and a window closed by mistake', async ({
  page,
  context,
}) => {
  await context.setOffline(true)
  await page.goto(`${FILE}?lang=en&seed=7&pace=instant#/talk`)
  await openNotes(page, { number: '403-555-0142 ext. 7' })
  const hall = await openHall(page)
  await expect(page.locator('.speak-hall')).toHaveText('The hall’s window is there.')
  await expect(hall.locator('.hall-words')).toContainText('You decide what he replies.')
  await expect(page.locator('.say-now')).toContainText('His math homework is real.')
  await expect(page.locator('.say-now-watch')).toContainText('Point at the door')
  await expect(page.locator('.speak-clock')).toHaveText('20 min, from your first press on')

  await page.keyboard.press('PageDown')
  await expect(hall.locator('.hall-help')).toContainText('403-555-0142 ext. 7')
  await expect(hall.locator('.hall-help')).toContainText('9-8-8')
  await expect(page.locator('.speak-clock')).toHaveText('20 min left')
  await hall.keyboard.press('PageDown')
  await expect(step(page)).toHaveAttribute('data-step', 'request')
  await pressUntil(hall, hall.locator('.wall-vote'))
  await expect(hall.locator('.wall-question')).toContainText('Raise a hand at your letter.')
  await expect(page.locator('.speak-next [data-next]')).toBeDisabled()

  const second = (await replies(page).nth(1).getAttribute('data-reply')) ?? ''
  await hall.keyboard.press('b')
  await expect(hall.locator(`[data-line="${second}"]`)).toBeVisible()
  await hall.keyboard.press('b')
  await expect(hall.locator('.hall-black')).toBeVisible()
  await expect(page.locator('.hall-now')).toContainText('the screen is black')
  await hall.keyboard.press('PageDown')
  await expect(page.locator('.hall-now')).toHaveAttribute('data-screen', 'on')
  await page.keyboard.press('p')
  await expect(hall.locator('.wall-pause')).toContainText('911')
  await page.keyboard.press('p')

  await page.reload()
  await page.locator('.speak').waitFor()
  await expect(page.locator(`.hall-now [data-line="${second}"]`)).toBeVisible()
  await hall.reload()
  await expect(hall.locator(`[data-line="${second}"]`)).toBeVisible()
  await hall.keyboard.press('PageUp')
  await expect(replies(page)).not.toHaveCount(0)
  await hall.close()
  await page.setViewportSize({ width: 1920, height: 1080 })
  const again = await openHall(page)
  await expect(again.locator('.wall-vote')).toBeVisible()

  await page.locator('.speak-plan button', { hasText: 'The turn' }).click()
  await pressUntil(again, again.locator('.wall-vote'))
  await expect(again.locator('.wall-question')).toContainText('Eyes closed.')
  await expect(page.locator('.reply-keys option')).toHaveText(['Hands with eyes closed', 'I pick'])
  await page.locator('.pointer-pad').hover({ position: { x: 10, y: 10 } })
  await expect(again.locator('.hall-dot')).toBeVisible()
  const [chosen] = await replies(page).locator('span').last().allTextContents()
  await replies(page).last().click()

  await page.getByRole('button', { name: 'End the talk' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(again.getByRole('heading', { level: 2 })).toHaveText('Thank you')
  await expect(page.locator('.talk-summary')).toContainText(`${chosen?.trim()}`)
  await expect(page.locator('.talk-summary')).toContainText('Adds you out of nowhere')
  await expect(page.locator('.talk-summary')).not.toContainText('403-555')
  expect(await kept(page)).toEqual([])
})

test('with one screen every word of a talk can be read from the last row, with the network gone and back', async ({
  page,
  context,
  watch,
}) => {
  await withoutStage(page)
  await page.goto(address('talk'))
  await page.locator('input[name="hall-language"][value="fr"]').check({ force: true })
  await openNotes(page, { toggle: ['step-other-app', 'glare'] })
  await expect(page.locator('.speak-plan')).not.toContainText('Another app')
  await context.setOffline(true)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByRole('button', { name: 'One screen' }).click()
  await expect(page.locator('.hall-here [lang="fr"] .hall-words p').first()).toBeVisible()
  const looked = new Set<string>()
  for (let press = 0; press < 200; press++) {
    expect(await unreadable(page)).toEqual([])
    const shows = (await page.locator('.hall').getAttribute('data-shows')) ?? ''
    if (!looked.has(shows)) {
      looked.add(shows)
      const axe = new AxeBuilder({ page }).include('.hall').withRules(['color-contrast-enhanced'])
      expect((await axe.analyze()).violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual(
        [],
      )
    }
    if ((await page.locator('.wall-vote').count()) > 0) await page.keyboard.press('1')
    else if (await page.locator('.hall-here-strip [data-next]').isDisabled()) break
    else await page.keyboard.press('PageDown')
  }
  expect([...looked].sort()).toEqual(['ask', 'help', 'play', 'signs', 'steps', 'words'])
  await page.keyboard.press('n')
  await expect(page.locator('.hall-here-notes')).toContainText('Leave Help on the wall')
  await page.keyboard.press('n')
  await expect(page.locator('.hall-here-notes')).toHaveCount(0)
  const missed = watch.complaints.splice(0)
  expect(missed.filter((each) => !/ERR_INTERNET_DISCONNECTED|keep-copy/.test(each))).toEqual([])
  await context.setOffline(false)
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-step', 'close')
})

test('notes on paper, and one window that leads', async ({ page, context }) => {
  await page.goto(address('talk', { lang: 'fr' }))
  await page.locator('input[name="talk"][value="parents"]').check({ force: true })
  const dad = page.locator('input[name="step-dad-at-night"]')
  await dad.click()
  await expect(page.locator('.talk-order')).toContainText('18,5 minutes sur 20')
  await dad.click()
  await openNotes(page, { talk: 'parents', minutes: 40 })
  await page.keyboard.press('PageDown')
  const here = (await step(page).getAttribute('data-step')) ?? ''
  const other = await context.newPage()
  await other.goto(page.url())
  await other.locator('.speak').waitFor()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ces notes sont ouvertes dans une autre fenêtre',
  )
  await other.keyboard.press('PageDown')
  await other.close()
  await page.getByRole('button', { name: 'Mener d’ici' }).click()
  await expect(step(page)).not.toHaveAttribute('data-step', here)

  await page.evaluate((late) => {
    const key = Object.keys(localStorage).find((each) => each.endsWith('.talk')) ?? ''
    const text = localStorage.getItem(key) ?? ''
    localStorage.setItem(
      key,
      text.replace(/"begun":(\d+)/, (_, begun) => `"begun":${Number(begun) - late}`),
    )
  }, 12 * 60_000)
  await page.reload()
  await expect(page.locator('.speak-pace')).toContainText('À sauter ou à raccourcir : Questions')
  await expect(page.locator('.speak-plan [data-skip="true"]')).toContainText(['Questions'])

  await page.goto(address('talk/script', { lang: 'fr' }))
  await expect(page.locator('.talk-script-step').first()).toContainText('0:00 à')
  await expect(page.locator('.talk-script cite').first()).toContainText('(')
  await expect(page.locator('.talk-script strong').first()).toHaveText('Demandez :')
  await page.goto(address('talk', { lang: 'fr' }))
  await page.getByRole('button', { name: 'L’oublier' }).click()
  expect(await kept(page)).toEqual([])
})

test('setting up and giving a talk is for everybody, and no wider than a small screen', async ({ page }) => {
  await withoutStage(page)
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.goto(address('talk', { lang: 'ar-XB' }))
  await page.locator('.talk-order').waitFor()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sideways()).toBe(0)
  await openNotes(page, {})
  await pressUntil(page, replies(page))
  await expectAccessible(page)
  expect(await sideways()).toBe(0)
})
