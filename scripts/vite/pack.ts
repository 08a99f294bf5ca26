import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { constantsIn } from './constants.ts'

const UNPACKER = fileURLToPath(new URL('../../src/client/platform/packed.ts', import.meta.url))

/** What scenes and pages say and how people look; the tables of what there is stay in the code. */
const CONTENT = /^\0virtual:(?:scenes\/|art\/|emoji$)|\/src\/client\/i18n\/[^/]+\.json$/
/** Shorter than this, a piece is not worth its name. */
const WORTH_IT = 200

/** Everything that was taken out of the code so far. */
export interface Pack {
  readonly plugin: Plugin
  /** All of it, as JSON in gzip in base64: a third of what it would be as code. */
  text(): string
}

/** Takes the content out of the code, to be carried as one packed block beside it; the code stays readable. */
export function pack(): Pack {
  const pieces = new Map<string, unknown>()
  return {
    plugin: {
      name: 'pack',
      transform: {
        filter: { id: CONTENT },
        handler(code, id) {
          const name = id.replace(/^\0virtual:|^.*\/src\/client\//, '')
          const constants = constantsIn(code, WORTH_IT)
          let renewed = code
          for (const [index, { start, end, value }] of [...constants.entries()].reverse()) {
            pieces.set(`${name}#${index}`, value)
            renewed = `${renewed.slice(0, start)}piece(${JSON.stringify(`${name}#${index}`)})${renewed.slice(end)}`
          }
          return `import { piece } from ${JSON.stringify(UNPACKER)}\n${renewed}`
        },
      },
    },
    text() {
      const sorted = Object.fromEntries([...pieces].sort(([a], [b]) => (a < b ? -1 : 1)))
      return gzipSync(JSON.stringify(sorted), { level: 9 }).toString('base64')
    },
  }
}
