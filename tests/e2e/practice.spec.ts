import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readTotals } from '../../src/core/judgement/index.ts'
import { chatShown, chatText, fitting, judgeAll, judgeNext } from './support/judge.ts'
import { series } from './support/length.ts'
import { address, next } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

async function begin(page: Page, hash = 'practice', lang = 'en'): Promise<void> {
  await page.goto(address(hash, { lang }))
  await next(page).click()
  await page.locator('[data-reply]').first().waitFor()
}

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const count = (page: Page, kind: string) => page.locator(`.count[data-kind="${kind}"] .count-number`)

test('from the title page: eleven chats are judged, ten of them counted, in words and numbers', async ({
  page,
}) => {
  await page.goto(address(''))
  await page.getByRole('button', { name: 'Real or risky?' }).click()
  await expect(title(page)).toHaveText('Real or risky?')
  await expect(page.getByText('It is not a test.')).toBeVisible()
  await next(page).click()
  const seen: string[] = []
  const judged = await judgeAll(page, (chat) => {
    const isFirst = !seen.includes(chat.kind)
    seen.push(chat.kind)
    return isFirst && chat.kind === 'risky' ? 'stay-alert' : fitting(chat)
  })
  expect(judged.map(({ kind }) => kind).sort()).toEqual([
    ...Array(5).fill('genuine'),
    'open',
    ...Array(5).fill('risky'),
  ])
  await expect(title(page)).toHaveText('How it went')
  await expect(count(page, 'genuine')).toHaveText('5 of 5')
  await expect(count(page, 'risky')).toHaveText('4 of 5')
  await expect(page.getByText('You told most of them apart: the real ones and the risky ones.')).toBeVisible()
  await expect(page.getByText('One more chat was there to think about, and does not count')).toBeVisible()
  await expect(page.getByText('too few to say anything about you, or about a change')).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/d′|wrong|missed|score|%/i)
})

test('every sentence of feedback stands under the messages it points at, which say so to a screen reader', async ({
  page,
}) => {
  await begin(page, 'practice/before')
  for (let number = 1; number <= 11; number++) {
    const chat = await chatShown(page)
    await expect(title(page)).toHaveText(`Chat ${number} of 11`)
    await expect(page.locator('.chat-sheet-head')).toContainText(chatText(chat, 'intro'))
    await expect(page.locator('[data-pointed], .chat-note')).toHaveCount(0)
    await page.locator('[data-reply="check-first"]').click()
    for (const point of chat.feedback) {
      const note = page.locator('.chat-note', { hasText: chatText(chat, point.id) })
      const sees = `See note ${await note.getAttribute('data-note')}`
      const pointed = page.locator('[data-pointed]', { hasText: sees })
      const lines = await pointed.evaluateAll((all) => all.map((each) => each.getAttribute('data-line')))
      expect(lines).toEqual(point.at)
      await expect(page.locator(`[data-line="${lines.at(-1)}"] ~ .chat-note`).first()).toBeVisible()
    }
    await next(page).click()
  }
})

test('feedback is kind, whatever was picked, and never says that it was wrong', async ({ page }) => {
  await begin(page)
  const picks = { risky: 'carry-on', genuine: 'step-away', open: 'step-away' } as const
  const said = {
    risky: ['This one was risky', 'It is built to feel normal.'],
    genuine: ['This one was real', 'Being careful does no harm.'],
    open: ['Nobody could tell', 'It does not count.'],
  }
  for (let number = 1; number <= 11; number++) {
    const chat = await chatShown(page)
    await page.locator(`[data-reply="${picks[chat.kind]}"]`).click()
    for (const words of said[chat.kind]) await expect(page.locator('.verdict')).toContainText(words)
    await next(page).click()
  }
  await expect(count(page, 'risky')).toHaveText('0 of 5')
  await expect(page.getByText('Real and risky looked much alike this time.')).toBeVisible()
})

test('a round left in the middle goes on there after closing the page, and at once after a look at help', async ({
  page,
}) => {
  await begin(page, 'practice/after')
  await judgeNext(page, fitting)
  await judgeNext(page, fitting)
  const third = (await chatShown(page)).id
  await page.getByRole('button', { name: 'Get help now' }).click()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  expect((await chatShown(page)).id).toBe(third)
  await page.goto('about:blank')
  await page.goto(address('practice/after'))
  await expect(page.getByText('You stopped at chat 3 of 11.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  expect((await chatShown(page)).id).toBe(third)
  await judgeAll(page, fitting)
  await expect(count(page, 'risky')).toHaveText('5 of 5')
  await page.goto('about:blank')
  await page.goto(address('practice/after'))
  await page.getByRole('button', { name: 'See how it went' }).click()
  await expect(count(page, 'genuine')).toHaveText('5 of 5')
})

test('by keyboard: a digit judges, Enter goes on, and the focus is where the news is', async ({ page }) => {
  await begin(page)
  await expect(title(page)).toBeFocused()
  await page.keyboard.press('3')
  await expect(page.locator('.verdict h2')).toBeFocused()
  await expect(page.getByText('Your pick: Check first')).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByText('Your pick: Check first')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  await expect(title(page)).toHaveText('Chat 2 of 11')
  await page.getByRole('button', { name: 'Get help now' }).focus()
  await page.keyboard.press('4')
  await expect(page.locator('[data-reply]')).toHaveCount(4)
  await page.locator('[data-reply="step-away"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your pick: Step away')).toBeVisible()
})

test('an assignment names the ages and the forms, and only totals can be handed in', async ({ page }) => {
  await page.goto('/?lang=en&ages=9-12&forms=ba&seed=4#/practice/before')
  await expect(title(page)).toHaveText('Before the lesson: real or risky?')
  await expect(page.locator('input[name="readers"]')).toHaveCount(0)
  await next(page).click()
  await page.locator('[data-reply]').first().waitFor()
  const judged = await judgeAll(page, ({ kind }) => (kind === 'risky' ? 'step-away' : 'stay-alert'))
  expect(judged.every(({ ages }) => ages !== '13-17')).toBe(true)
  await expect(page.locator('.booster-slip')).toHaveCount(0)
  await page.getByText('Totals for a class or a study').click()
  await expect(page.getByRole('row', { name: 'Step away' })).toHaveText('Step away50')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file (CSV)' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('totals-before.csv')
  const { totals, unreadable } = readTotals(readFileSync(await file.path(), 'utf8'))
  expect(unreadable).toEqual([])
  expect(totals).toMatchObject([{ round: 'before', form: 'b', ages: 'children', language: 'en', draw: 4 }])
  expect(totals[0]?.tally.risky['step-away']).toBe(5)
  expect(totals[0]?.tally.genuine['stay-alert']).toBe(5)
})

test('a judged chat can be looked at again', async ({ page }) => {
  await begin(page)
  const [first] = await judgeAll(page, () => 'stay-alert')
  await page.getByText('Look at the chats again').click()
  await page.locator('.look-again .button').first().click()
  expect((await chatShown(page)).id).toBe(first?.id)
  await expect(page.getByText('Your pick: Carry on, stay alert')).toBeVisible()
  await expect(page.locator('[data-reply]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to how it went' }).click()
  await expect(title(page)).toHaveText('How it went')
})

test('in French, for children, with the words of French', async ({ page }) => {
  await page.goto('/?lang=fr#/practice')
  await page.getByLabel('9 à 12 ans').check()
  await next(page).click()
  const chat = await chatShown(page)
  expect(chat.ages).not.toBe('13-17')
  await expect(title(page)).toHaveText('Clavardage 1 sur 11')
  await expect(page.locator('.chat-sheet-head')).toContainText(chatText(chat, 'intro', 'fr'))
  await page.getByRole('button', { name: 'Vérifier d’abord' }).click()
  const [point] = chat.feedback
  await expect(page.locator('.chat-note', { hasText: chatText(chat, point?.id ?? '', 'fr') })).toBeVisible()
})

const LOOKS = [
  { lang: 'en', colorScheme: 'light', forcedColors: 'none' },
  { lang: 'fr', colorScheme: 'dark', forcedColors: 'none' },
  { lang: 'ar-XB', colorScheme: 'light', forcedColors: 'active' },
] as const

for (const { lang, colorScheme, forcedColors } of series(LOOKS, ({ lang }) => lang === 'ar-XB')) {
  test(`axe finds nothing in a round (${lang}, ${colorScheme}, forced colours ${forcedColors})`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
    await page.goto(address('practice', { lang }))
    await next(page).waitFor()
    await expectAccessible(page)
    await next(page).click()
    await page.locator('[data-reply]').first().waitFor()
    await expectAccessible(page)
    const kinds: string[] = []
    for (let number = 1; number <= 11; number++) {
      const { kind } = await chatShown(page)
      await page.locator('[data-reply="check-first"]').click()
      await page.locator('.verdict').waitFor()
      if (!kinds.includes(kind)) await expectAccessible(page)
      kinds.push(kind)
      await next(page).click()
    }
    await page.locator('.booster-slip').waitFor()
    for (const part of await page.locator('details').all()) {
      await part.evaluate((details) => details.setAttribute('open', ''))
    }
    await expectAccessible(page)
  })
}
