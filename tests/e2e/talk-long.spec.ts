import { mostFlashes, recordLight } from './support/flashes.ts'
import { address } from './support/player.ts'
import { giveAll, openHall, openNotes } from './support/speaker.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

/** What takes minutes is for the full run, and for the browser that can be asked. */
if (process.env.E2E_BROWSERS === 'every') {
  test('an hour of use leaves no more in memory than the first minutes', async ({
    page,
    context,
    browserName,
  }) => {
    test.setTimeout(600_000)
    await page.goto(address('talk'))
    await openNotes(page, { minutes: 60 })
    const hall = await openHall(page)
    const session = browserName === 'chromium' ? await context.newCDPSession(hall) : undefined
    const used = async () => {
      await session?.send('HeapProfiler.collectGarbage')
      const heap = await session?.send('Runtime.getHeapUsage')
      return heap?.usedSize ?? 0
    }
    const sizes: number[] = []
    for (let round = 0; round < 5; round++) {
      await page.locator('.speak-plan button').first().click()
      await giveAll(page)
      for (const stretch of await page
        .locator('.speak-plan button', { hasText: /turn|Midnight|app/ })
        .all()) {
        await stretch.click()
        await page.getByRole('button', { name: 'Play this part again' }).click()
      }
      sizes.push(await used())
    }
    expect(sizes.at(-1)).toBeLessThanOrEqual((sizes[1] ?? 0) * 1.15)
  })

  test('nothing in the hall flashes more than three times a second, however fast one presses', async ({
    page,
    context,
    browserName,
  }) => {
    test.setTimeout(300_000)
    await page.goto(address('talk'))
    await openNotes(page)
    const hall = await openHall(page)
    await hall.bringToFront()
    await hall.locator('.room[data-stage="here"]').waitFor()
    const session = browserName === 'chromium' ? await context.newCDPSession(hall) : undefined
    const record = session && (await recordLight(hall, session))
    await giveAll(page)
    const moments = (await record?.stop()) ?? []
    if (session) expect(moments.length).toBeGreaterThan(20)
    expect(mostFlashes(moments)).toBeLessThanOrEqual(3)
  })
}
