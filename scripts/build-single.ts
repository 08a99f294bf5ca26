import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildProblems } from './setup/build-problems.ts'
import { SINGLE_FILE } from './vite/single-file.ts'

/*
 * npm run build:single: makes the one file for a stick. Its size and SHA-256 are printed, so that whoever
 * hands it on can tell it from one that somebody has changed.
 */
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
try {
  await build({ mode: 'single', logLevel: 'silent' })
  const path = join(SINGLE_FILE.folder, SINGLE_FILE.name)
  const file = readFileSync(path)
  const megabytes = (file.length / 1_000_000).toFixed(2)
  console.log(`${path}\n${megabytes} MB, SHA-256 ${createHash('sha256').update(file).digest('hex')}`)
} catch (error) {
  console.error(buildProblems(error))
  process.exitCode = 1
}
