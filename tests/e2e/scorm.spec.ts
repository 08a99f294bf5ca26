import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lookBack } from './support/homework.ts'
import { series } from './support/length.ts'
import { launch, type Recorded, test } from './support/lms.ts'
import { giveReplies, next } from './support/player.ts'
import { expect } from './support/test.ts'

test.use({ stage: false })

/** What lies in an unpacked package, but for the manifest itself. */
function filesIn(folder: string): readonly string[] {
  const root = join(folder, 'package')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'imsmanifest.xml' && statSync(join(root, name)).isFile())
    .sort()
}

/** What both editions record, by one name each. */
function told(recorded: Recorded) {
  const core = (recorded.core ?? recorded) as Recorded
  const { raw, min, max } = core.score as Recorded
  return {
    status: core.lesson_status ?? core.completion_status,
    score: [raw, min, max].map(Number),
    location: core.lesson_location ?? core.location,
    place: String(recorded.suspend_data ?? ''),
  }
}

for (const edition of series(['1.2', '2004'] as const, (each) => each === '1.2')) {
  test.describe(`in an LMS of SCORM ${edition}`, () => {
    test.use({ edition })

    test('a scene is launched, played, left, relaunched, gone on with elsewhere, and finished', async ({
      page,
      browser,
      lms,
    }) => {
      const first = await launch(page, lms)
      await next(first.lesson).click()
      await next(first.lesson).click()
      await giveReplies(first.lesson, ['req-accept'])
      await first.lesson.locator('[data-line="hello-1"]').waitFor()
      expect(told(await first.recorded())).toEqual({
        status: 'incomplete',
        score: [0, 0, 100],
        location: 'new-follower',
        place: expect.stringMatching(/^1;[\w-]{6};\S{1,200}$/),
      })
      lms.remember(await first.leave())
      expect(await page.evaluate('said')).toEqual([])

      const otherDevice = await browser.newContext()
      const otherPage = await otherDevice.newPage()
      const second = await launch(otherPage, lms)
      await second.lesson.getByRole('button', { name: 'Français' }).click()
      await second.lesson.getByRole('button', { name: 'Continuer à la dernière réponse' }).click()
      await giveReplies(second.lesson, ['hello-me', 'move-theo'])
      await lookBack(second.lesson)
      expect(told(await second.recorded())).toEqual({
        status: 'completed',
        score: [100, 0, 100],
        location: 'list',
        place: '',
      })
      lms.remember(await second.leave())
      expect(await otherPage.evaluate('said')).toEqual([])
      expect(JSON.stringify(await second.recorded())).not.toMatch(/req-accept|hello-me|move-theo|told/)

      const third = await launch(otherPage, lms)
      await expect(third.lesson.getByText('All done. Your school’s system knows.')).toBeVisible()
      await otherDevice.close()
    })
  })
}

test('a package outside of any LMS plays, and says that its place stays on the device', async ({ page }) => {
  await page.goto('package/index.html?lang=en&seed=7&pace=instant')
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept'])
  await expect(page.getByText('Your school’s system did not take your place just now.')).toBeVisible()
})

test('a package is whole: all that its manifest lists is in it, and all that is in it is listed', async ({
  page,
  lms,
}) => {
  await page.goto('')
  const { listed, launched, ids } = await page.evaluate(async () => {
    const text = await (await fetch('package/imsmanifest.xml')).text()
    const manifest = new DOMParser().parseFromString(text, 'application/xml')
    const all = (name: string) => [...manifest.getElementsByTagName(name)]
    return {
      listed: all('file').map((file) => file.getAttribute('href')),
      launched: all('resource').map((resource) => resource.getAttribute('href')),
      ids: all('*').flatMap((element) => element.getAttribute('identifier') ?? []),
    }
  })
  expect(listed).toEqual(filesIn(lms.folder))
  expect(launched).toEqual(['index.html'])
  expect(ids.filter((id) => !/^[A-Za-z][\w-]*$/.test(id))).toEqual([])
})
