import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { withoutStage } from './player.ts'

/** What a page did that none may do. */
interface Watch {
  readonly complaints: string[]
  readonly foreign: string[]
}

interface Fixtures {
  /** Whether pages draw the stage, which a small machine is slow to begin; off where a test is about something else. */
  readonly stage: boolean
  /** Kept for every test by itself: no console error, no request to anywhere but the site. */
  readonly watch: Watch
}

/** The test of every browser test: it also fails when the page complains or asks another host for anything. */
export const test = base.extend<Fixtures>({
  stage: [true, { option: true }],
  watch: [
    async ({ context, baseURL, stage }, use) => {
      if (!stage) await withoutStage(context)
      const watch: Watch = { complaints: [], foreign: [] }
      context.on('request', (request) => {
        if (isForeign(request.url(), baseURL)) watch.foreign.push(request.url())
      })
      context.on('weberror', (error) => watch.complaints.push(error.error().message))
      context.on('console', (message) => {
        if (message.type() === 'error') watch.complaints.push(message.text())
      })
      await use(watch)
      expect(watch.complaints, 'what the browser complained about').toEqual([])
      expect(watch.foreign, 'requests that left the site').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function isForeign(url: string, baseURL: string | undefined): boolean {
  const { protocol, origin } = new URL(url)
  return protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin
}

/** Fails with every finding of axe on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  )
  expect(found).toEqual([])
}
