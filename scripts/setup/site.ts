import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { child } from './child.mjs'
import { fingerprint } from './fingerprint.ts'

/** Something that is made from the sources, in a folder of its own. */
interface Made {
  readonly folder: string
  readonly says: string
  /** Absolute path of the script that makes it. */
  readonly script: string
}

const scriptAt = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SITE: Made = { folder: 'dist', says: 'Building the site …', script: scriptAt('./build-site.ts') }
const SINGLE: Made = {
  folder: 'dist-single',
  says: 'Building the single file …',
  script: scriptAt('../build-single.ts'),
}

/** Builds the site in `dist`, unless it is up to date. Resolves to whether all is well. */
export const bringSiteUpToDate = (project: string) => bringUpToDate(project, SITE)
/** Likewise the one file in `dist-single`. */
export const bringSingleFileUpToDate = (project: string) => bringUpToDate(project, SINGLE)

/**
 * Builds unless what lies there was made from the very same sources; it keeps their fingerprint itself, so that
 * something made in another way is never mistaken for it. What was wrong has been printed.
 */
async function bringUpToDate(project: string, { folder, says, script }: Made): Promise<boolean> {
  const stamp = join(project, folder, '.built-from')
  const sources = fingerprint(project)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true
  console.log(says)
  const { NODE_ENV: _, ...env } = process.env
  const code = await child(process.execPath, ['--import', 'tsx', script], {
    cwd: project,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (code === 0) writeFileSync(stamp, sources)
  return code === 0
}
