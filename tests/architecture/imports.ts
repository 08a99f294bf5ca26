import { posix } from 'node:path'
import { type Node, parse, type SourceFile, walk } from './source-file.ts'

/** All that a file names to be loaded: imports of every form, re-exports, `require`, globs and URLs. */
export function namesImportedBy(file: SourceFile): readonly string[] {
  const names: string[] = []
  walk(parse(file).program, (node) => {
    for (const source of sourcesOf(node)) {
      const name = textOf(source)
      names.push(name ?? '(computed)')
    }
  })
  return names
}

/** What a name stands for: a file, by its path from the project's folder, or a package. */
export interface Target {
  readonly isFile: boolean
  readonly path: string
}

/** Follows a name from the file that loads it; a path into `node_modules` is a package in disguise. */
export function resolved(file: SourceFile, name: string): Target {
  const bare = name.replace(/\?.*$/, '')
  if (!/^[./]/.test(bare)) return { isFile: false, path: bare }
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(file.path), bare)
  const inPackage = /^node_modules\/(.+)$/.exec(posix.normalize(path))?.[1]
  return inPackage ? { isFile: false, path: inPackage } : { isFile: true, path: posix.normalize(path) }
}

/** `@noble/hashes/sha2.js` belongs to `@noble/hashes`, and all of Node's own parts to `node:`. */
export function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node:'
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

function sourcesOf(node: Node): readonly unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [node.source]
    case 'ExportNamedDeclaration':
      return node.source ? [node.source] : []
    case 'TSExternalModuleReference':
      return [node.expression]
    case 'CallExpression':
      return isLoader(node.callee as Node) ? listed((node.arguments as readonly unknown[])[0]) : []
    case 'NewExpression':
      return isUrlOfFile(node) ? [(node.arguments as readonly unknown[])[0]] : []
    default:
      return []
  }
}

/** `require(…)` and `import.meta.glob(…)`. */
function isLoader(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require'
  const object = callee.object as Node | undefined
  return object?.type === 'MetaProperty' && (callee.property as Node).name === 'glob'
}

/** `new URL('…', import.meta.url)`, by which Vite finds a file. */
function isUrlOfFile(node: Node): boolean {
  const [, base] = node.arguments as readonly (Node | undefined)[]
  return (node.callee as Node).name === 'URL' && (base?.object as Node | undefined)?.type === 'MetaProperty'
}

function listed(argument: unknown): readonly unknown[] {
  const node = argument as Node | undefined
  return node?.type === 'ArrayExpression' ? (node.elements as readonly unknown[]) : [node]
}

function textOf(source: unknown): string | undefined {
  const node = source as Node | undefined
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  const quasis = node?.quasis as readonly { readonly value: { readonly cooked: string } }[] | undefined
  return quasis?.length === 1 ? quasis[0]?.value.cooked : undefined
}
