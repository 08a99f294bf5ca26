import { existsSync, readFileSync } from 'node:fs'

/** How many tests went well and how many did not. A test that was skipped did not go well. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Where the runners leave their reports, below the project. */
export const VITEST_REPORT = '.cache/vitest.json'
/** As above. */
export const PLAYWRIGHT_REPORT = '.cache/playwright.json'

/** A step that is one test by itself, such as the build. */
export const PASSED: Tally = { passed: 1, failed: 0 }
/** Its opposite; also a runner that crashed. */
export const FAILED: Tally = { passed: 0, failed: 1 }

/** The sum over several runners. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

/** The line that everybody reads: people, and the machine that decides whether the work may land. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

/**
 * What a runner did, from its report and its exit code. A runner that crashed, ran nothing, or failed for a
 * reason that its report does not know is one failure.
 */
export function tallyOf(report: Tally | undefined, exitCode: number): Tally {
  if (!report) return FAILED
  const ranNothing = report.passed + report.failed === 0
  const failedElsewhere = exitCode !== 0 && report.failed === 0
  return ranNothing || failedElsewhere ? addUp([report, FAILED]) : report
}

interface VitestFile {
  readonly name: string
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numTotalTests: number
  readonly testResults: readonly VitestFile[]
}

/**
 * Vitest's JSON report; a file that could not even be read has no tests, and counts as one.
 * @param leftOut files whose skipped tests count as neither passed nor failed, because what they need could
 *   not be had on this computer and that has been said
 */
export function vitestTally(report: VitestReport, leftOut?: RegExp): Tally {
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0)
  const forgiven = leftOut ? skippedIn(report, leftOut) : 0
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests - forgiven + broken.length,
  }
}

function skippedIn({ testResults }: VitestReport, files: RegExp): number {
  return testResults
    .filter(({ name }) => files.test(name))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped').length
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>
  readonly errors: readonly unknown[]
}

/** Playwright's JSON report; `errors` are those outside any test. */
export function playwrightTally({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/** A report that was written, or nothing when the runner ended before. */
export function readReport<Report>(file: string, tally: (report: Report) => Tally): Tally | undefined {
  return existsSync(file) ? tally(JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
}
