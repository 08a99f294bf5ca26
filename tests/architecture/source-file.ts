import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { PROJECT } from '../../scripts/setup/project.mjs'

/** One file of code: its path from the project's folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly code: string
}

const CODE = /\.(ts|tsx|mjs|cjs|js)$/
/** Made, fetched or photographed; never written by anybody. */
const NOT_OURS = /^(\.git|\.cache|node_modules|dist.*|look|test-results|playwright-report)$/

/** Every file of the project that somebody wrote, as paths from the project's folder. */
export function everyFile(folder = ''): readonly string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => folder !== '' || !NOT_OURS.test(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? everyFile(path) : [path]
    })
}

/** Every file of code below these folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return everyFile()
    .filter((path) => CODE.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => ({ path, code: readFileSync(join(PROJECT, path), 'utf8') }))
}

/** A node of the syntax tree, of whatever kind. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** What the parser makes of a file; throws when it is no TypeScript. */
export function parse({ path, code }: SourceFile): ReturnType<typeof parseSync> {
  const tree = parseSync(path, code)
  if (tree.errors.length > 0) throw new Error(`${path} cannot be parsed: ${tree.errors[0]?.message}`)
  return tree
}

type Visit = (node: Node, above: readonly Node[], key: string) => void

/** Visits each node of a tree, and tells what stands above it and under which name the last of those holds it. */
export function walk(root: unknown, visit: Visit): void {
  const step = (value: unknown, above: readonly Node[], key: string): void => {
    if (Array.isArray(value)) for (const item of value) step(item, above, key)
    else if (isNode(value)) {
      visit(value, above, key)
      for (const [name, below] of Object.entries(value)) step(below, [...above, value], name)
    }
  }
  step(root, [], '')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
