import { describe, expect, it } from 'vitest'
import { NEEDS_REDIS } from '../../scripts/setup/redis.ts'
import { checksFor } from '../../scripts/setup/run-tests.ts'
import { addUp, lastLine, playwrightTally, tallyOf, vitestTally } from '../../scripts/setup/tally.ts'

const passed = { status: 'passed' }
const skipped = { status: 'skipped' }

describe('the tally of a runner', () => {
  it('is what its report says', () => {
    expect(tallyOf({ passed: 7, failed: 2 }, 1)).toEqual({ passed: 7, failed: 2 })
    expect(tallyOf({ passed: 7, failed: 0 }, 0)).toEqual({ passed: 7, failed: 0 })
  })

  it('is a failure when it crashed before it could report', () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('is a failure when it ran nothing', () => {
    expect(tallyOf({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('holds a failure that only the exit code knows', () => {
    expect(tallyOf({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 })
  })
})

describe('a report', () => {
  it('of Vitest counts a file that could not be read, and a skipped test, as failed', () => {
    const testResults = [
      { name: '/tests/a.test.ts', status: 'passed', assertionResults: [passed, passed, skipped] },
      { name: '/tests/b.test.ts', status: 'failed', assertionResults: [] },
    ]
    expect(vitestTally({ numPassedTests: 2, numTotalTests: 3, testResults })).toEqual({
      passed: 2,
      failed: 2,
    })
  })

  it('forgives a test that was skipped for want of a Redis, if that was said, and no other', () => {
    const testResults = [
      { name: '/x/tests/server/redis-nodes.test.ts', status: 'passed', assertionResults: [skipped, skipped] },
      { name: '/x/tests/server/app.test.ts', status: 'passed', assertionResults: [passed, skipped] },
    ]
    const report = { numPassedTests: 1, numTotalTests: 4, testResults }
    expect(vitestTally(report)).toEqual({ passed: 1, failed: 3 })
    expect(vitestTally(report, NEEDS_REDIS)).toEqual({ passed: 1, failed: 1 })
  })

  it('forgives no test that failed for want of it', () => {
    const failed = { status: 'failed' }
    const testResults = [
      { name: '/x/tests/server/redis-nodes.test.ts', status: 'failed', assertionResults: [failed, skipped] },
    ]
    expect(vitestTally({ numPassedTests: 0, numTotalTests: 2, testResults }, NEEDS_REDIS).failed).toBe(1)
  })

  it('of Playwright counts flaky and skipped tests, and errors outside of tests, as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }
    expect(playwrightTally({ stats, errors: ['no server'] })).toEqual({ passed: 5, failed: 4 })
  })
})

describe('npm test', () => {
  it('ends in a line that a machine can read', () => {
    expect(
      lastLine(
        addUp([
          { passed: 3, failed: 0 },
          { passed: 4, failed: 1 },
        ]),
      ),
    ).toBe('7 passed, 1 failed')
  })

  it('runs every check', () => {
    expect(checksFor([]).map(({ title }) => title)).toEqual([
      'Format and lint',
      'Types',
      'Build',
      'Unit, scenes, architecture, server',
      'Build of the single file',
      'Browser',
    ])
  })

  it('leaves out the browser when it shall be quick, and all but the photographs when it shall look', () => {
    expect(checksFor(['--quick']).map(({ title }) => title)).not.toContain('Browser')
    expect(checksFor(['--look']).map(({ title }) => title)).toEqual(['Build', 'Look'])
  })
})
