import type { Page } from '@playwright/test'
import { type Host, startHost } from './host.ts'
import { test as base, expect } from './test.ts'

/** A test with a web server of its own, so that cutting it disturbs nobody else; workers are let in. */
export const test = base.extend<{ readonly host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = await startHost('dist')
    await use(host)
    await host.cut()
  },
  baseURL: ({ host }, use) => use(host.address),
  serviceWorkers: 'allow',
})

/** The address of a page below whatever folder the site lies in. */
export const at = (hash: string, lang = 'en') => `?lang=${lang}&seed=7&pace=instant#/${hash}`

/** Visits once, until the copy is complete and answers for this page. */
export async function visit(page: Page, hash = ''): Promise<void> {
  await page.goto(at(hash))
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Asks the server for a newer edition, and waits until it waits. */
export async function fetchUpdate(page: Page): Promise<void> {
  const state = await page.evaluate(async () => {
    const { installing, waiting } = await (await navigator.serviceWorker.ready).update()
    const worker = installing ?? waiting
    while (worker?.state === 'installing')
      await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }))
    return worker?.state
  })
  expect(state).toBe('installed')
}
