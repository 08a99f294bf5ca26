import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT } from '../../scripts/setup/project.mjs'
import { everyFile } from './source-file.ts'

const pages = everyFile().filter((path) => path.endsWith('.md'))

/** The parts of this project that a page points to, seen from the page. */
function linksOf(path: string): readonly string[] {
  const text = readFileSync(join(PROJECT, path), 'utf8').replace(/```[\s\S]*?```/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
}

/** Files and folders that a page names in code, such as `src/core/run`. */
function pathsNamedIn(path: string): readonly string[] {
  const text = readFileSync(join(PROJECT, path), 'utf8')
  return [...text.matchAll(/`((?:src|scripts|tests|docs)\/[\w./-]+)`/g)].map(([, name = '']) => name)
}

describe('a page of the docs', () => {
  it('points only to what is there', () => {
    const lost = pages.flatMap((path) =>
      linksOf(path)
        .filter((link) => !existsSync(join(PROJECT, dirname(path), link)))
        .map((link) => `${path} → ${link}`),
    )
    expect(lost).toEqual([])
  })

  it('names only files and folders that exist', () => {
    const lost = pages.flatMap((path) =>
      pathsNamedIn(path)
        .filter((name) => !existsSync(join(PROJECT, name)))
        .map((name) => `${path}: ${name}`),
    )
    expect(lost).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  const text = readFileSync(join(PROJECT, 'docs/architecture.md'), 'utf8')
  const named = (name: string) => text.includes(`\`${name}\``)

  it('names every room of the core and of the client, and every kind of test', () => {
    const folders = (within: string) =>
      new Set(
        everyFile()
          .filter((path) => path.startsWith(`${within}/`) && path.slice(within.length + 1).includes('/'))
          .map((path) => `${within}/${path.slice(within.length + 1).split('/')[0]}`),
      )
    const all = ['src/core', 'src/client', 'tests'].flatMap((within) => [...folders(within)])
    expect(all.filter((folder) => !named(folder))).toEqual([])
  })
})
