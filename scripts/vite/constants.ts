import { parseSync } from 'vite'

/** A stretch of code that stands for a value which is known already. */
export interface Constant {
  readonly start: number
  readonly end: number
  readonly value: unknown
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** The outermost stretches of a module that are JSON and at least `atLeast` characters long, in their order. */
export function constantsIn(code: string, atLeast: number): readonly Constant[] {
  const within = (value: unknown): readonly Constant[] => {
    if (Array.isArray(value)) return value.flatMap(within)
    if (!isNode(value) || value.end - value.start < atLeast) return []
    const { start, end } = value
    const constant = jsonOf(code.slice(start, end))
    return constant ? [{ start, end, ...constant }] : Object.values(value).flatMap(within)
  }
  return within(parseSync('module.js', code).program)
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
