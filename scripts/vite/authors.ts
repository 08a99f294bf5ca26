import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { examplesIn, guideTree } from './guide-tree.ts'
import { exported } from './module-code.ts'

const fromRoot = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const ERRORS = fromRoot('docs/guides/errors')
const STARTERS = fromRoot('scripts/scenes/starters')
/** The guides that a page of the product shows, by their names there. */
const GUIDES: Readonly<Record<string, string>> = {
  format: fromRoot('docs/guides/scene-format.md'),
  writing: fromRoot('docs/guides/author.md'),
}

const read = (file: string): string => readFileSync(file, 'utf8')

/** What each problem of a scene means: its pages of `docs/guides/errors`, by their codes. */
function explanations(): string {
  const pages = readdirSync(ERRORS).filter((name) => name.endsWith('.md') && name !== 'README.md')
  const all = pages.flatMap((name) => {
    const page = read(path.join(ERRORS, name))
    return isOfScenes(page) ? [[name.replace(/\.md$/, ''), explanationIn(page)]] : []
  })
  return exported('explanations', Object.fromEntries(all))
}

/** Other pages are about practice chats, talks and papers, and say so at each of their examples. */
function isOfScenes(markdown: string): boolean {
  return examplesIn(markdown).some(({ info }) => !/ (bank|talk|paper)\b/.test(info))
}

function explanationIn(markdown: string) {
  const examples = examplesIn(markdown)
  const of = (kind: string) =>
    examples.filter(({ info }) => info.split(' ')[1] === kind).map(({ text }) => text)
  const said = guideTree(markdown.split(/^## /m)[0] ?? '')
  return { said, fails: of('fails'), passes: of('passes') }
}

function starters(): string {
  const all = readdirSync(STARTERS).map((name) => [
    name.replace(/\.yaml$/, ''),
    read(path.join(STARTERS, name)),
  ])
  return exported('starters', Object.fromEntries(all))
}

function moduleText(name: string): string | undefined {
  if (name === 'explanations') return explanations()
  if (name === 'starters') return starters()
  const guide = GUIDES[name.replace(/^guide\//, '')]
  return guide && exported('guide', guideTree(read(guide)))
}

const PREFIX = 'virtual:authors/'

/**
 * Brings what authors need into the product, each part fetched by itself: what every problem means, the guides,
 * and the scenes that one can begin with.
 */
export function authors(): Plugin {
  return {
    name: 'authors',
    resolveId: { filter: { id: /^virtual:authors\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:authors\// },
      handler(id) {
        return moduleText(id.slice(PREFIX.length + 1))
      },
    },
  }
}
