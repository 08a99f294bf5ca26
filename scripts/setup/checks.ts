import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumOrSay } from './browser.ts'
import { child } from './child.mjs'
import { freePort } from './free-port.ts'
import { NEEDS_REDIS, redisOrSay } from './redis.ts'
import { bringSingleFileUpToDate, bringSiteUpToDate } from './site.ts'
import {
  FAILED,
  PASSED,
  PLAYWRIGHT_REPORT,
  playwrightTally,
  readReport,
  type Tally,
  tallyOf,
  VITEST_REPORT,
  vitestTally,
} from './tally.ts'

/** One step of `npm test`. */
export interface Check {
  readonly title: string
  run(project: string): Promise<Tally>
}

/** Biome, as the machine that judges runs it: nothing is mended, only reported. */
export const format: Check = {
  title: 'Format and lint',
  run: (project) => asOneTest(node(project, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])),
}

/** The whole project by the compiler; nothing is written. */
export const types: Check = {
  title: 'Types',
  run: (project) => asOneTest(node(project, ['node_modules/typescript/bin/tsc'])),
}

/** The site as it is served; not built again when nothing changed. */
export const build: Check = {
  title: 'Build',
  run: async (project) => ((await bringSiteUpToDate(project)) ? PASSED : FAILED),
}

/** The one file for a stick, which the browser tests open as somebody would who has it from there. */
export const buildSingle: Check = {
  title: 'Build of the single file',
  run: async (project) => ((await bringSingleFileUpToDate(project)) ? PASSED : FAILED),
}

/** Everything but whole pages in a browser; without a Redis, all but the tests of several nodes. */
export const unitTests: Check = {
  title: 'Unit, scenes, architecture, server',
  run: async (project) => {
    const report = freshReport(project, VITEST_REPORT)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
    const leftOut = (await redisOrSay(project)) ? undefined : NEEDS_REDIS
    /* A few of them draw in one; where there is none, they fail and say so. */
    await chromiumOrSay(project)
    const code = await node(project, ['node_modules/vitest/vitest.mjs', 'run', ...reporters])
    return tallyOf(
      readReport(report, (read: Parameters<typeof vitestTally>[0]) => vitestTally(read, leftOut)),
      code,
    )
  },
}

/** Plays in a browser: Chromium, every browser that is there, or only to photograph (`look`). */
export function browserTests(which: 'chromium' | 'every' | 'look'): Check {
  return {
    title: which === 'look' ? 'Look' : 'Browser',
    run: async (project) => {
      if (!existsSync(join(project, 'dist/index.html'))) {
        console.error('Not run, because there is no built site.')
        return FAILED
      }
      if (!(await chromiumOrSay(project))) return FAILED
      const report = freshReport(project, PLAYWRIGHT_REPORT)
      const env = { E2E_PORT: String(await freePort()), E2E_BROWSERS: which }
      const code = await node(project, ['node_modules/@playwright/test/cli.js', 'test'], env)
      return tallyOf(readReport(report, playwrightTally), code)
    },
  }
}

/** An old report would speak for a runner that crashed. */
function freshReport(project: string, name: string): string {
  const report = join(project, name)
  rmSync(report, { force: true })
  return report
}

async function asOneTest(code: Promise<number>): Promise<Tally> {
  return (await code) === 0 ? PASSED : FAILED
}

function node(project: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return child(process.execPath, words, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
