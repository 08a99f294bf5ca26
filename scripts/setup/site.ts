import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { child } from './child.mjs'
import { fingerprint } from './fingerprint.ts'

const BUILD = fileURLToPath(new URL('./build-site.ts', import.meta.url))

/**
 * Builds the site unless the one in `dist` was made from the very same sources; the site itself keeps their
 * fingerprint, so that one made in another way is never mistaken for it. Resolves to whether all is well;
 * what was wrong has been printed.
 */
export async function bringSiteUpToDate(project: string): Promise<boolean> {
  const stamp = join(project, 'dist', '.built-from')
  const sources = fingerprint(project)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true
  console.log('Building the site …')
  const { NODE_ENV: _, ...env } = process.env
  const code = await child(process.execPath, ['--import', 'tsx', BUILD], {
    cwd: project,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (code === 0) writeFileSync(stamp, sources)
  return code === 0
}
