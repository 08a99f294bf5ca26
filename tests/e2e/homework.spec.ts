import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { lookBack, makeList, playNewFollower } from './support/homework.ts'
import { address, giveReplies, next } from './support/player.ts'
import { expect, expectAccessible, test } from './support/test.ts'

test.use({ stage: false })

const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** As a student on another device opens the link: nothing is kept here yet. */
async function openAsStudent(page: Page, hash: string): Promise<void> {
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(`/?seed=7&pace=instant#/${hash}`)
  await page.locator('.task-card').first().waitFor()
}

test('a link shows exactly its list, in its language and with help for its place', async ({ page }) => {
  const hash = await makeList(page, {
    scenes: ['never-sent', 'new-follower'],
    word: '7B <b>health</b>',
    language: 'Français',
    place: 'CA-AB',
  })
  await openAsStudent(page, hash)
  await expect(title(page)).toHaveText('Ta liste : 7B <b>health</b>')
  await expect(title(page)).toBeFocused()
  await expect(page.locator('.task-card h2 [aria-hidden]')).toHaveText(['Jamais envoyée', 'Nouvelle abonnée'])
  await expect(page.locator('.task-card')).toHaveCount(2)
  await page.getByRole('button', { name: 'Avoir de l’aide' }).click()
  await expect(page.getByLabel('Province ou territoire')).toHaveValue('CA-AB')
})

test('the way through the list is kept, and leads to a record that its teacher can check', async ({
  page,
}) => {
  test.slow()
  const hash = await makeList(page, { scenes: ['new-follower', 'for-a-friend'], word: '7B' })
  const made = await page.evaluate(() => localStorage.getItem('before-you-reply.assigned'))
  await openAsStudent(page, hash)
  await page.getByRole('button', { name: 'Next: New follower' }).click()
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-accept'])
  await page.locator('[data-reply="hello-me"]').waitFor()

  await page.goto('about:blank')
  await page.goto(address(hash))
  await expect(page.locator('[data-task="new-follower"]')).toContainText('In the middle: 1 reply given')
  await page.getByRole('button', { name: 'Next: New follower' }).click()
  await page.getByRole('button', { name: 'Go on at the last reply' }).click()
  await giveReplies(page, ['hello-me', 'move-theo'])

  await page.locator('.chat-foot [data-next]').click()
  await page.goto(address(hash))
  await expect(page.locator('[data-task="new-follower"]')).toContainText('Look back on it to finish')
  await page.getByRole('button', { name: 'Next: New follower' }).click()
  await page.locator('.debrief').waitFor()
  while ((await page.locator('[data-step="what-now"]').count()) === 0) await next(page).click()
  await expect(page.getByText('1 of 2 done')).toBeVisible()
  await page.getByRole('button', { name: 'Back to your list' }).click()
  await expect(page.locator('[data-task="new-follower"]')).toHaveAttribute('data-state', 'done')
  await expect(page.getByRole('button', { name: 'Next: Do not lift alone' })).toBeVisible()

  await page.getByRole('button', { name: 'Your record' }).click()
  await expect(page.locator('[data-task="new-follower"] td')).toHaveText(['Yes', '1'])
  await expect(page.locator('[data-task="for-a-friend"] td').first()).toHaveText('Not yet')
  const code = (await page.locator('.record-code code').textContent()) ?? ''
  expect(code).toMatch(/^([B-Z]{4}-){4}[B-Z]{4}$/)

  await page.evaluate((text) => {
    localStorage.clear()
    localStorage.setItem('before-you-reply.assigned', text ?? '')
  }, made)
  await page.goto(address('check-record'))
  await page.getByLabel('Which list?').selectOption({ index: 1 })
  const last = code.endsWith('Z') ? 'X' : 'Z'
  await page.getByLabel('Codes').fill(`Anna\t${code}\nBen\t${code}\nCleo\t${code.slice(0, -1)}${last}\nDan\t`)
  await next(page).click()
  await expect(page.locator('.checked tbody tr')).toHaveText([
    /1Anna.*Same record as row 2.*Open parts: Do not lift alone.*1 of 2/,
    /2Ben.*Same record as row 1/,
    /3Cleo.*A letter is wrong/,
    /4Dan.*No code in this row/,
  ])
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a table' }).click()
  const table = readFileSync((await (await saving).path()) ?? '', 'utf8')
  expect(table.split('\r\n')[1]).toBe(`1,Anna,Same record as row 2,1 of 2,1,${code}`)
})

test('a whole record is handed in as a page, a file and a table, which say nothing of what was chosen', async ({
  page,
}) => {
  test.slow()
  const hash = await makeList(page, { scenes: ['new-follower'], word: '7B' })
  const other = await makeList(page, { scenes: ['new-follower'], word: '8A' })
  await openAsStudent(page, hash)
  await next(page).click()
  await playNewFollower(page)
  await page.getByRole('button', { name: 'Back to your list' }).click()
  await expect(page.getByText('That is all of it')).toBeVisible()
  await expectAccessible(page)
  await next(page).click()
  await expect(title(page)).toHaveText('Your record: 7B')
  await expectAccessible(page)

  const saved: Record<string, string> = {}
  for (const [kind, name] of [
    ['json', 'Save as a file'],
    ['csv', 'Save as a table'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    saved[kind] = (await (await saving).path()) ?? ''
  }
  const code = (await page.locator('.record-code code').textContent()) ?? ''
  const json = readFileSync(saved.json ?? '', 'utf8')
  expect(JSON.parse(json)).toMatchObject({
    kind: 'before-you-reply record',
    word: '7B',
    parts: [{ task: 'new-follower', done: true, minutes: 1 }],
    minutes: 1,
    code,
  })
  expect(readFileSync(saved.csv ?? '', 'utf8')).toBe(
    `\ufeffPart,Done,Minutes\r\nNew follower,Yes,1\r\nIn all,Yes,1\r\nCode to hand in,${code},\r\n`,
  )
  expect(json).not.toMatch(/req-accept|hello-me|move-theo|sign|ending/)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Name (by hand)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the code' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.goto(address('check-record'))
  const link = page.getByLabel('The link that you gave the class')
  const choose = page.getByLabel('Or choose saved files')
  const list = page.getByLabel('Which list?')
  if (await list.count()) await list.selectOption('')
  await link.fill(`http://any.school/#/${hash}`)
  await choose.setInputFiles([
    { name: 'anna.json', mimeType: 'application/json', buffer: Buffer.from(json) },
    {
      name: 'ben.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json.replace('"minutes": 1', '"minutes": 9')),
    },
    { name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a record') },
  ])
  await expect(page.locator('.checked tbody tr')).toHaveText([
    /anna.json.*Good, all of it.*1 of 1/,
    /ben.json.*The file was changed, or is of another list/,
    /holiday.jpg.*Not a file of a record/,
  ])
  await link.fill(`http://any.school/#/${other}`)
  await page.getByLabel('Codes').fill(code)
  await next(page).click()
  await expect(page.locator('.checked tbody tr')).toHaveText([/Of another list, or made up/])
})

test('a link that was cut off, changed, or made by a newer edition says so', async ({ page }) => {
  const hash = await makeList(page, { scenes: ['new-follower'] })
  for (const wrong of [hash.slice(0, -3), hash.replace(/.$/, '!'), 'homework/1nonsense', 'homework/%00']) {
    await page.goto('about:blank')
    await page.goto(address(wrong))
    await expect(title(page)).toHaveText('This link is damaged')
  }
  await page.goto('about:blank')
  await page.goto(address(hash.replace('homework/1', 'homework/2')))
  await expect(title(page)).toHaveText('This link is newer than this page')
  await page.goto(address('homework'))
  await expect(title(page)).toHaveText('There is no list on this device')
})

test('two students on one device have a record each', async ({ page }) => {
  const hash = await makeList(page, { scenes: ['new-follower'] })
  await openAsStudent(page, hash)
  const serials = () =>
    page.evaluate(() => {
      const { lists } = JSON.parse(localStorage.getItem('before-you-reply.homework') ?? '{}')
      return Object.values(lists as Record<string, { serial: number }>).map(({ serial }) => serial)
    })
  const first = await serials()
  await page.keyboard.press('Tab')
  await page.goto('about:blank')
  await page.addInitScript(() => {
    if (sessionStorage.getItem('moved')) return
    sessionStorage.clear()
    sessionStorage.setItem('moved', 'yes')
    const visit = JSON.parse(localStorage.getItem('before-you-reply.visit') ?? '{}')
    localStorage.setItem(
      'before-you-reply.visit',
      JSON.stringify({ ...visit, at: visit.at - 60, session: 'earlier' }),
    )
  })
  await page.goto(address(hash))
  await expect(title(page)).toHaveText('Is this yours?')
  await expect(page.getByText('Homework: 0 of 1 done')).toBeVisible()
  await page.getByRole('button', { name: 'No, I am somebody else' }).click()
  await page.locator('.task-card').first().waitFor()
  expect(await serials()).toHaveLength(1)
  expect(await serials()).not.toEqual(first)
})

test('a list can be made, and a part opened, by keyboard alone', async ({ page }) => {
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`expected to reach ${selector} with the Tab key`)
  }
  await page.goto(address('assign'))
  await page.locator('[name="new-follower"]').waitFor()
  await tabTo('[name="new-follower"]')
  await page.keyboard.press('Space')
  await expect(page.getByText('1 part, about 12 minutes')).toBeVisible()
  await tabTo('.assign > [data-next]')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Your link is ready')
  await expect(title(page)).toBeFocused()
  await expect(page.getByText('This address works on this computer only.')).toBeVisible()
  await page.getByRole('button', { name: 'See it as a student' }).press('Enter')
  await tabTo('.task-list [data-next]')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('New follower')
})

for (const lang of process.env.E2E_BROWSERS === 'every' ? ['en', 'fr', 'en-XA', 'ar-XB'] : ['ar-XB']) {
  test(`the pages of homework fit at 320 px with text at 200 %, and axe finds nothing (${lang})`, async ({
    page,
  }) => {
    test.slow()
    const hash = await makeList(page, { scenes: ['new-follower', 'never-sent'], word: 'Health' })
    await page.evaluate(() =>
      localStorage.setItem(
        'before-you-reply.settings',
        JSON.stringify({ version: 1, theme: 'dark', textSize: '200', motion: 'still' }),
      ),
    )
    await page.setViewportSize({ width: 320, height: 640 })
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    const look = async (hash: string, ready: string) => {
      await page.goto('about:blank')
      await page.goto(address(hash, { lang }))
      await page.locator(ready).first().waitFor()
      expect(await sideways(), hash).toBe(0)
      await expectAccessible(page)
    }
    await look(hash, '.task-card')
    await look('record', '.record-code')
    await look('check-record', '.check-records select')
    await page.locator('select').selectOption({ index: 1 })
    await page.locator('textarea').fill('Anna BCDF-GHJL-MNPQ-RSTV-WXZB')
    await next(page).click()
    await page.locator('.checked').waitFor()
    expect(await sideways()).toBe(0)
    await expectAccessible(page)
    await look('assign', '.scene-tick')
    await page.locator('[name="new-follower"]').check()
    await next(page).click()
    await page.locator('.qr-code').first().waitFor()
    for (const part of await page.locator('details').all()) {
      await part.evaluate((details) => details.setAttribute('open', ''))
    }
    await page.locator('.help-service').first().waitFor()
    expect(await sideways()).toBe(0)
    await expectAccessible(page)
  })
}

test('the list that somebody is at is one press away on the start page', async ({ page }) => {
  const hash = await makeList(page, { scenes: ['new-follower'] })
  await openAsStudent(page, hash)
  await page.goto(address(''))
  await page.getByRole('button', { name: 'Back to your list' }).click()
  await expect(page.locator('.task-card')).toHaveCount(1)
  await page.goto(address('play/new-follower'))
  await next(page).click()
  await next(page).click()
  await giveReplies(page, ['req-decline'])
  await lookBack(page)
  await expect(page.getByText('1 of 1 done')).toBeVisible()
})
