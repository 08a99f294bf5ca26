import { isDeclared } from './scope.ts'
import { type Node, parse, type SourceFile, walk } from './source-file.ts'

/**
 * What a pure room may not reach for: a clock, dice, a screen, a network, a disk, a timer or the language of
 * the machine. They are handed in where they are needed.
 */
const IMPURE = new Set([
  'Date',
  'performance',
  'crypto',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'globalThis',
  'self',
  'global',
  'process',
  'Buffer',
  '__dirname',
  '__filename',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'BroadcastChannel',
  'console',
  'alert',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
])
const IMPURE_METHODS = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
])

/** Each impure thing that a file touches, with its line; nothing when it is pure. */
export function impurities(file: SourceFile): readonly string[] {
  const found: string[] = []
  walk(parse(file).program, (node, above, key) => {
    const name = impureName(node, above.at(-1), key)
    if (name && !isDeclared(name, above))
      found.push(`${file.path}:${lineOf(file.code, node.start)} uses ${name}`)
  })
  return found
}

function impureName(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'MemberExpression' && !node.computed) {
    const method = (node.property as Node).name as string
    const call = `${String((node.object as Node).name)}.${method}`
    if (call === 'Math.random') return call
    return IMPURE_METHODS.has(method) ? method : undefined
  }
  if (node.type === 'MetaProperty') return 'import.meta'
  if (node.type !== 'Identifier' || !IMPURE.has(node.name as string)) return undefined
  return isMereLabel(parent, key) ? undefined : (node.name as string)
}

/** `run.history` and `{ location: 1 }` only share the word. */
function isMereLabel(parent: Node | undefined, key: string): boolean {
  if (!parent || parent.computed) return false
  return (key === 'property' && parent.type === 'MemberExpression') || (key === 'key' && !parent.shorthand)
}

/** The line, counted from 1, on which a place in a text stands. */
export function lineOf(code: string, place: number): number {
  return code.slice(0, place).split('\n').length
}
