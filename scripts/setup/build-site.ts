import { join } from 'node:path'
import { build } from 'vite'
import { buildProblems } from './build-problems.ts'
import { compress } from './compress.ts'

/* Run by itself: builds the site of the current folder. */
try {
  await build({ logLevel: 'silent' })
  await compress(join(process.cwd(), 'dist'))
} catch (error) {
  console.error(buildProblems(error))
  process.exitCode = 1
}
