import type { Page } from '@playwright/test'
import { giveReplies, openScene } from './support/player.ts'
import { expect, test } from './support/test.ts'

test.use({ stage: false })

/** Everything that was said to a screen reader since the page was opened, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node.parentElement?.getAttribute('role') === 'status' && node instanceof HTMLParagraphElement)
            said.push(node.textContent ?? '')
    }).observe(document, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('whole messages are announced once each, then the choice', async ({ page }) => {
  const said = await listen(page)
  await openScene(page)
  await expect.poll(said).toContain('4 replies to choose from.')
  expect(await said()).toEqual([
    'Thursday night. Three math questions. Zero done.',
    'Jordan thinks: Question one has trains in it. Great.',
    'maya wants to follow you.',
    'Jordan thinks: Do I know a maya?',
    '4 replies to choose from.',
  ])
  await giveReplies(page, ['req-accept'])
  await expect
    .poll(async () => (await said()).filter((each) => each.endsWith('to choose from.')).length)
    .toBe(2)
  const all = await said()
  expect(all).toContain('maya: ok so im from Okotoks. enemy territory i know')
  expect(all.filter((each) => each === 'maya wants to follow you.')).toHaveLength(1)
})

test('the talk is a log whose messages say who speaks', async ({ page }) => {
  await openScene(page)
  await giveReplies(page, ['req-accept'])
  const log = page.getByRole('log', { name: 'Jordan and maya' })
  await expect(log.locator('[data-line="hello-1"]')).toContainText('maya: ok so im from Okotoks')
})
