/*
 * npm test: installs what is missing, then runs every check; the last line is "N passed, N failed".
 * Old syntax only up to the check, so that an old Node gets as far as reading it.
 */
import { nodeProblem } from './setup/node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exitCode = 1
} else {
  import('./setup/begin.mjs').then(({ begin }) => begin('./run-tests.ts'))
}
