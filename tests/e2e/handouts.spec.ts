import type { Page } from '@playwright/test'
import { address } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const kept = {
      version: 1,
      theme: 'auto',
      textSize: '100',
      motion: 'auto',
      country: 'CA',
      region: 'CA-AB',
    }
    if (localStorage.getItem('before-you-reply.settings') === null)
      localStorage.setItem('before-you-reply.settings', JSON.stringify(kept))
  })
})

async function openSheet(page: Page, sheet: string, lang = 'en'): Promise<void> {
  await page.goto(address(`handouts/${sheet}`, { lang }))
  await page.locator('.handout').waitFor()
  await page.evaluate(() => document.fonts.ready)
}

async function typeDetails(page: Page, details: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('.handouts-details summary').click()
  for (const [name, value] of Object.entries(details)) await page.locator(`input[name="${name}"]`).fill(value)
}

/** How many pages the printer would be sent. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

test('ten cards carry the steps and the help of the place, and everything fits on them', async ({ page }) => {
  for (const lang of ['en', 'fr']) {
    await openSheet(page, 'card', lang)
    await typeDetails(page, {
      service: 'A Police Service With Quite a Long Name',
      number: '403-555-0142 ext. 7',
    })
    const cards = page.locator('.student-card')
    await expect(cards).toHaveCount(10)
    for (const ages of ['teens', 'children']) {
      await page.locator(`input[name="ages"][value="${ages}"]`).check({ force: true })
      await expect(cards.first()).toHaveAttribute('data-young', String(ages === 'children'))
      await expect(cards.first().locator('li')).toHaveCount(ages === 'children' ? 3 : 5)
      await expect(cards.first()).toContainText('9-8-8')
      await expect(cards.first()).toContainText('403-555-0142 ext. 7')
      const spilled = await cards.first().evaluate((card) => {
        const box = card.getBoundingClientRect()
        const parts = [...card.querySelectorAll('p, li, dd, dt, img')].map((part) =>
          part.getBoundingClientRect(),
        )
        const help = card.querySelector('.help-lines')?.getBoundingClientRect()
        const foot = card.querySelector('.student-card-foot')?.getBoundingClientRect()
        const isOut = parts.some(({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 1)
        return isOut || (help?.bottom ?? 0) > (foot?.top ?? 0) + 1
      })
      expect(spilled, `${lang} ${ages}`).toBe(false)
    }
  }
})

test('each sheet fills as many pages as it should, on either paper and in either language', async ({
  page,
}) => {
  const sheets = {
    card: 1,
    poster: 1,
    parents: 2,
    letter: 1,
    lesson: 2,
    evaluation: 1,
    teacher: 4,
  }
  /* This one may grow a little: seven pages are four sheets of paper. */
  const officer = 7
  /* The longest words on either paper; every combination in the full run. */
  const languages = process.env.E2E_BROWSERS === 'every' ? ['en', 'fr'] : ['fr']
  for (const lang of languages) {
    for (const [sheet, pages] of Object.entries(sheets)) {
      await openSheet(page, sheet, lang)
      for (const paper of ['letter', 'a4']) {
        await page.locator(`input[name="paper"][value="${paper}"]`).check({ force: true })
        expect(await pagesOf(page), `${sheet} ${lang} ${paper}`).toBe(pages)
      }
    }
    await openSheet(page, 'officer', lang)
    await expect(page.locator('.running-order')).toHaveCount(3)
    for (const paper of ['letter', 'a4']) {
      await page.locator(`input[name="paper"][value="${paper}"]`).check({ force: true })
      expect(await pagesOf(page), `officer ${lang} ${paper}`).toBeLessThanOrEqual(officer)
    }
  }
})

test('nothing on a poster lies over something else, even before its pictures have come', async ({ page }) => {
  for (const lang of ['en', 'fr']) {
    await openSheet(page, 'poster', lang)
    await typeDetails(page, { number: '403-555-0142', address: 'https://police.example.org/talk' })
    await expect(page.locator('.poster figcaption')).toHaveText('police.example.org/talk')
    for (const ages of ['teens', 'children']) {
      await page.locator(`input[name="ages"][value="${ages}"]`).check({ force: true })
      for (const paper of ['letter', 'a4']) {
        await page.locator(`input[name="paper"][value="${paper}"]`).check({ force: true })
        await page.locator('.poster-talk img').evaluateAll((images) => {
          for (const image of images) image.remove()
        })
        const edges = await page.locator('.poster').evaluate((poster) => {
          const box = (selector: string) => poster.querySelector(selector)?.getBoundingClientRect()
          return {
            middle: Math.max(box('.poster-tell')?.bottom ?? 0, box('.poster-steps')?.bottom ?? 0),
            foot: box('.poster-foot')?.top ?? 0,
            last: box('.local-lines')?.bottom ?? 0,
            end: poster.getBoundingClientRect().bottom,
          }
        })
        expect(edges.middle, `${lang} ${ages} ${paper}`).toBeLessThanOrEqual(edges.foot)
        expect(edges.last, `${lang} ${ages} ${paper}`).toBeLessThan(edges.end)
      }
    }
  }
})

test('what is typed and the logo stay on the device, and only if somebody wants that', async ({ page }) => {
  await openSheet(page, 'poster')
  await expect(page.locator('.qr-code')).toHaveCount(0)
  await typeDetails(page, { number: '403-555-0142', address: 'https://police.example.org/talk' })
  await page
    .locator('input[name="logo"]')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) })
  await expect(page.locator('.poster img.local-logo')).toHaveAttribute('src', /^data:image\/svg\+xml;base64,/)
  await expect(page.locator('.qr-code')).toHaveAttribute(
    'aria-label',
    'Code: https://police.example.org/talk',
  )
  await expect(page.locator('.poster')).toContainText('403-555-0142')

  await page.reload()
  await expect(page.locator('.poster')).toBeVisible()
  await expect(page.locator('.qr-code')).toHaveCount(0)
  await typeDetails(page, { number: '403-555-0142' })
  await page.locator('.handouts-keep input').check()
  await page.reload()
  await expect(page.locator('.poster')).toContainText('403-555-0142')

  await page.goto(address(''))
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await page.getByRole('button', { name: 'Forget it all' }).click()
  await page.getByRole('button', { name: 'For teachers, officers, parents and schools' }).click()
  await page.getByRole('button', { name: 'Open: Handouts to print' }).click()
  await page.locator('.handout').waitFor()
  await expect(page.locator('.handout')).not.toContainText('403-555-0142')
  expect(await page.evaluate(() => localStorage.getItem('before-you-reply.presenter'))).toBeNull()
})

test('a file that is no picture is refused in words', async ({ page }) => {
  await openSheet(page, 'card')
  await page.locator('.handouts-details summary').click()
  await page
    .locator('input[name="logo"]')
    .setInputFiles({ name: 'talk.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') })
  await expect(page.getByRole('alert')).toHaveText('This file is not a picture.')
  await expect(page.locator('.student-card img')).toHaveCount(0)
})

test('the guide is here to read, with who says so, and the running order of each talk', async ({ page }) => {
  await openSheet(page, 'officer')
  await expect(page.getByRole('heading', { name: 'Hard questions, and answers that hold' })).toBeVisible()
  const answer = page.locator('.paper-answer', { hasText: 'Do they really post it?' })
  await expect(answer).toContainText('Often they don’t. Sometimes they do.')
  await expect(answer.locator('cite')).toHaveText('(CEOP)')
  const orders = page.locator('.running-order')
  await expect(orders).toHaveCount(3)
  await expect(orders.locator('caption')).toHaveText([
    'The very slow snail',
    'When the phone lights up at night',
    'One evening on a phone',
  ])
  await expect(orders.last().getByRole('row', { name: 'Midnight 11.5 17.5 17.5' })).toBeVisible()
})

test('the page can be used by everybody, and is no wider than a small screen', async ({ page }) => {
  await openSheet(page, 'card', 'ar-XB')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBe(0)
})
