import { expect, type Page, test } from '@playwright/test'
import { openWall, pressUntil, vote } from './support/leader.ts'
import { ownServer } from './support/own-server.ts'
import { address, next, withoutStage } from './support/player.ts'

/* Three browsers and a server that starts twice take their time: in the long run only. */
if (process.env.E2E_BROWSERS === 'every') {
  test('a server that dies in the middle of a ballot costs no seat and no vote', async ({ browser }) => {
    test.slow()
    const server = await ownServer()
    const open = async (hash: string): Promise<Page> => {
      const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
      await withoutStage(page)
      await page.goto(`${server.url}${address(hash)}`)
      return page
    }
    try {
      const desk = await open('lead')
      await desk.locator('input[name="way"][value="devices"]').check({ force: true })
      await next(desk).click()
      await desk.locator('.desk').waitFor()
      const wall = await openWall(desk)
      const code = desk.url().split('/').pop() ?? ''
      const devices = [await open(`join/${code}`), await open(`join/${code}`), await open(`join/${code}`)]
      const [first] = devices as [Page, Page, Page]
      await pressUntil(desk, vote(desk))
      await desk.keyboard.press('PageDown')
      for (const device of devices) await device.locator('[data-reply="req-accept"]').click()
      await expect(wall.getByText('3 of 3 have voted')).toBeVisible()

      await server.die()
      await expect(desk.getByRole('alert')).toContainText('cannot be reached')
      await expect(first.getByText('The connection is gone')).toBeVisible()
      await first.locator('[data-reply="req-look"]').click()
      await expect(first.locator('.seat-status')).toHaveText('On its way …')

      await server.comeBack()
      await desk.reload()
      await vote(desk).waitFor()
      await expect(first.locator('.seat-status')).toContainText('Counted')
      await expect(wall.getByText('3 of 3 have voted')).toBeVisible()
      await desk.getByRole('button', { name: 'Close the vote' }).click()
      await desk.getByRole('button', { name: 'Show how it stands' }).click()
      await expect(wall.locator('[data-choice="req-accept"]')).toHaveAttribute('data-leads', 'true')
      await expect(wall.locator('.wall-count')).toHaveText([/^\s*$/])
    } finally {
      await server.remove()
    }
  })
}
