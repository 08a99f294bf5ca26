import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { type Edition, START } from '../../src/client/worker/edition.ts'
import { onlyBehind } from './only-behind.ts'

const WORKER = fileURLToPath(new URL('../../src/client/worker/service-worker.ts', import.meta.url))

/** Of `public`, what a page asks for while it runs; the icons are the business of the device's home screen. */
const FROM_PUBLIC = ['manifest.webmanifest', 'manifest.fr.webmanifest']

/** The pages through which one gets to what only authors need: a school's devices do without it. */
const AUTHORS_DOORS = ['check-scene-page', 'preview-page']

/**
 * Adds `service-worker.js`, which keeps a copy of everything that this build has made. Files compressed
 * beforehand come later and are no part of the list: the browser unpacks what it keeps.
 */
export function offline(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const made = Object.values(bundle).map((file) => [file.fileName, contentOf(file)] as const)
        const given = FROM_PUBLIC.map((name) => [name, readFileSync(join(config.publicDir, name))] as const)
        const edition = editionOf([...made, ...given], onlyBehind(bundle, AUTHORS_DOORS))
        const source = await workerCode(edition)
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
      },
    },
  }
}

type NamedFile = readonly [name: string, content: string | Uint8Array]

/** The lists of files and a name made from all of them: equal sites are the same edition. */
export function editionOf(files: readonly NamedFile[], forAuthors: ReadonlySet<string> = new Set()): Edition {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const names = sorted.map(([name]) => name)
  const hash = createHash('sha256')
  for (const [name, content] of sorted) hash.update(`${name}\0`).update(content).update('\0')
  return {
    name: hash.digest('hex').slice(0, 12),
    files: names
      .filter((name) => !forAuthors.has(name))
      .map((name) => (name === 'index.html' ? START : name)),
    forAuthors: names.filter((name) => forAuthors.has(name)),
  }
}

function contentOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source
}

/** The worker stands alone in one plain script, since not every browser lets one import another. */
async function workerCode(edition: Edition): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: { EDITION: JSON.stringify(edition) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: WORKER, output: { format: 'iife' } },
    },
  })
  const [chunk] = (output as Rolldown.RolldownOutput).output
  return chunk.code
}
