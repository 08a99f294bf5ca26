import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { policyText, singleFilePolicy } from '../../src/protocol/content-policy.ts'
import { licencesOf } from './licences.ts'
import { type Pack, pack } from './pack.ts'

/** Where the file is put, from the project's folder. */
export const SINGLE_FILE = { folder: 'dist-single', name: 'before-you-reply.html' } as const

/** Of the page's head, what only a site has: other files. */
const OTHER_FILES = /\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g

/** Makes one file of everything, which a double click opens and which asks nobody for anything. */
export function singleFile(): Plugin[] {
  const packed = pack()
  return [packed.plugin, inOneFile(packed)]
}

function inOneFile(packed: Pack): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll(OTHER_FILES, '') },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const source = assembled(partsOf(bundle), {
          data: packed.text(),
          licences: licencesOf(this.getModuleIds()),
        })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE.name, source })
      },
    },
  }
}

/** What is put together, as text. */
interface Parts {
  readonly page: string
  readonly script: string
  readonly style: string
}

/** @throws when the build has made more than one of each, since only one of each would be in the file */
function partsOf(bundle: Rolldown.OutputBundle): Parts {
  const files = Object.values(bundle)
  const only = (ending: string) => {
    const [file, ...more] = files.filter(({ fileName }) => fileName.endsWith(ending))
    if (!file || more.length > 0)
      throw new Error(`expected one file *${ending}, and there are ${more.length + 1}`)
    return file.type === 'chunk' ? file.code : String(file.source)
  }
  return { page: only('.html'), script: only('.js'), style: only('.css') }
}

/** What lies in the file beside them, and is never run. */
interface Beside {
  readonly data: string
  readonly licences: string
}

const LINKS = /\s*<(?:script type="module"|link rel="stylesheet")[^>]*>(?:<\/script>)?/g

/** The whole file. Its policy knows script and style by their hashes, so nothing can be added to it unnoticed. */
export function assembled({ page, script, style }: Parts, { data, licences }: Beside): string {
  const code = withoutTags(script.trim())
  const rules = style.trim()
  const policy = policyText(singleFilePolicy({ script: hashOf(code), style: hashOf(rules) }))
  const head = `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  const body = [
    `<script type="application/octet-stream" id="pack">${data}</script>`,
    `<script type="module">${code}</script>`,
    `<script type="text/plain" id="licences">\n${withoutTags(licences)}</script>`,
    '</body>',
  ]
  return page
    .replaceAll(LINKS, '')
    .replace('<head>', () => head)
    .replace('</head>', () => `  <style>${rules}</style>\n  </head>`)
    .replace('</body>', () => body.join('\n    '))
}

/** What would end a script early, or begin a comment in it, is written so that only the code understands it. */
function withoutTags(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
