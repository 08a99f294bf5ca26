import { existsSync } from 'node:fs'
import { defineConfig, devices, firefox, type PlaywrightTestConfig, webkit } from '@playwright/test'
import { findChromium } from './scripts/setup/chromium.ts'
import { PLAYWRIGHT_REPORT } from './scripts/setup/tally.ts'

type Project = NonNullable<PlaywrightTestConfig['projects']>[number]

const port = process.env.E2E_PORT ?? '4173'
const which = process.env.E2E_BROWSERS ?? 'chromium'
const confined = process.getuid?.() === 0 || Boolean(process.env.CI)
const chromiumPath = findChromium()

/** The system's own browser, which is kept from calling home. */
const chromiumBrowser = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    chromiumSandbox: !confined,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
}

/** Firefox and WebKit join `npm run test:full` where Playwright has them. */
const others: readonly Project[] = [
  { name: 'firefox', use: devices['Desktop Firefox'], browser: firefox },
  { name: 'webkit', use: devices['Desktop Safari'], browser: webkit },
].flatMap(({ browser, ...project }) => (existsSync(browser.executablePath()) ? [project] : []))

export default defineConfig({
  testDir: which === 'look' ? 'tests/look' : 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A slow or busy machine is no failure: these only end what hangs.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Pages wait for each other and for timers, so that two cores carry three.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]],
  // A worker would answer instead of the network that a test watches; the tests of offline use let it in.
  use: { baseURL: `http://127.0.0.1:${port}`, trace: 'off', serviceWorkers: 'block' },
  projects: [{ name: 'chromium', use: chromiumBrowser }, ...(which === 'every' ? others : [])],
  webServer: {
    command: 'node --import tsx src/server/main.ts',
    url: `http://127.0.0.1:${port}/healthz`,
    env: { PORT: port, HOST: '127.0.0.1' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
})
