import { isFull, series } from './support/length.ts'
import { giveReplies, next, openDebrief, withoutStage } from './support/player.ts'
import { expectAccessible, test } from './support/test.ts'

const LONG_WAY = [
  'req-theo',
  'tf-ask',
  'hello-clip',
  'move-ok',
  'blip-ours',
  'turn-haha',
  'pic-shy',
  'gui-sorry',
  'mid-beg',
]

const LOOKS = [
  { lang: 'en', colorScheme: 'light', forcedColors: 'none' },
  { lang: 'fr', colorScheme: 'dark', forcedColors: 'none' },
  { lang: 'ar-XB', colorScheme: 'light', forcedColors: 'active' },
] as const

for (const { lang, colorScheme, forcedColors } of series(LOOKS, ({ lang }) => lang === 'fr')) {
  test(`axe finds nothing on any page of a play (${lang}, ${colorScheme}, forced colours ${forcedColors})`, async ({
    page,
  }) => {
    test.slow()
    await withoutStage(page)
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
    await page.goto(`/?lang=${lang}&pace=instant&seed=7#/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(page)
    await next(page).click()
    await page.locator('.scene-card').first().waitFor()
    await expectAccessible(page)
    await page.goto(`/?lang=${lang}&pace=instant&seed=7#/play/new-follower`)
    await next(page).waitFor()
    await expectAccessible(page)
    await next(page).click()
    await expectAccessible(page)
    await next(page).click()
    for (const [at, reply] of LONG_WAY.entries()) {
      await page.locator(`[data-reply="${reply}"]`).waitFor()
      if (isFull || at % 4 === 0) await expectAccessible(page)
      await giveReplies(page, [reply])
    }
    await giveReplies(page, ['bar-dad'])
    await expectAccessible(page)
    await openDebrief(page)
    for (let step = 0; step < 4; step++) {
      if (step > 0) await next(page).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const part of await page.locator('details').all()) {
        await part.evaluate((details) => details.setAttribute('open', ''))
      }
      await expectAccessible(page)
    }
  })
}

test('axe finds nothing on help, a plan, the leaders’ page, a lost page and in the display options', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/?lang=fr#/plan')
  await page.locator('.plan-help li').first().waitFor()
  await expectAccessible(page)
  await page.goto('/?lang=en#/help')
  await page.locator('.help-service').first().waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Text and colours' }).click()
  await page.locator('.display-options input').first().waitFor()
  await expectAccessible(page)
  await page.goto('/?lang=fr#/')
  await page.getByRole('button', { name: 'Pour le personnel scolaire, la police et les parents' }).click()
  await page.getByRole('button', { name: 'Ouvrir : Animer une classe' }).waitFor()
  await expectAccessible(page)
  await page.goto('/?lang=fr#/nowhere')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectAccessible(page)
})
