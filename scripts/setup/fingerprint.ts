import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whatever the built site is made from. The server is not in it: it is never built. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'public',
  'docs/guides',
  'scenes',
  'scripts/scenes/starters',
  'scripts/vite',
  'src/client',
  'src/core',
  'src/protocol',
  'tsconfig.json',
  'vite.config.ts',
]

/** A hash of all sources, names and contents: equal fingerprints build equal sites. */
export function fingerprint(project: string): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesUnder(project, source))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(project, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(project: string, path: string): readonly string[] {
  const full = join(project, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(project, `${path}/${name}`))
}
