import { z } from 'zod'
import type { Code } from './codes.ts'
import { didYouMean } from './did-you-mean.ts'
import { andMore, errorAt, MOST_TOLD, type Place, type Problem } from './problem.ts'
import { COLOUR, ID, TIME } from './words.ts'
import type { KeyPath, YamlSource } from './yaml-source.ts'

type Issue = z.core.$ZodIssue

/** Says what zod found in an author's words, with the place of it; one problem for each unknown key. */
export function problemsOf(issue: Issue, schema: z.ZodType, source: YamlSource): readonly Problem[] {
  const path = issue.path as KeyPath
  const place = source.placeOf(path)
  const value = valueAt(source.value, path)
  const key = String(path.at(-1) ?? 'the file')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    const told = issue.keys.slice(0, MOST_TOLD).map((word) => {
      const message = `"${word}" is not a key of ${ownerOf(path)}. ${hint(word, known, valueAt(value, [word]))}`
      return errorAt(source.placeOf([...path, word]), 'unknown-key', message)
    })
    return andMore(told, issue.keys.length)
  }
  if (value === undefined) {
    return [errorAt(place, 'missing-key', `${ownerOf(path.slice(0, -1))} lacks the key "${key}".`)]
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const code: Code = key === 'mood' || key === 'stance' ? `unknown-${key}` : 'unknown-word'
    return [
      errorAt(place, code, `"${value}" is not a ${key}. ${didYouMean(value, issue.values.map(String))}`),
    ]
  }
  if (issue.code === 'invalid_key') {
    return [errorAt(place, 'bad-id', `"${key}" cannot be a name: use letters, digits and "-" only.`)]
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex')
    return [formatProblem(issue.pattern, key, value, place)]
  const owner = path.length === 0 ? 'the file' : `${ownerOf(path.slice(0, -1))}: "${key}"`
  return [errorAt(place, 'wrong-value', `${owner} ${wanted(issue, value)}`)]
}

function formatProblem(pattern: string | undefined, key: string, value: unknown, place: Place): Problem {
  const says = (code: Code, what: string) => errorAt(place, code, `"${String(value)}" ${what}`)
  if (pattern === String(ID))
    return says('bad-id', `cannot be ${named(key)}: use letters, digits and "-" only.`)
  if (pattern === String(TIME))
    return says('bad-time', 'is not a time. Write "20:47", or "+1 08:00" for the next day.')
  if (pattern === String(COLOUR))
    return says('wrong-value', `is not a colour for "${key}". Write it like "#d08b5b", in quotes.`)
  return says('wrong-value', `does not fit "${key}".`)
}

function named(key: string): string {
  return /^\d+$/.test(key) ? 'a name here' : `the "${key}"`
}

/** What stands there, in an author's words. */
function called(value: unknown): string {
  if (value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a group of keys' : `"${value}"`
}

function wanted(issue: Issue, value: unknown): string {
  const got = called(value)
  if (issue.code === 'invalid_type') {
    const kinds: Readonly<Record<string, string>> = {
      string: 'must be a text (in quotes where it looks like a number)',
      number: 'must be a number',
      int: 'must be a whole number',
      boolean: 'must be true or false',
      array: 'must be a list',
      tuple: 'must be a list of two numbers, such as [13, 17]',
      object: 'must be a group of keys',
      record: 'must be a group of names',
    }
    return `${kinds[issue.expected] ?? `must be ${issue.expected}`}, but is ${got}.`
  }
  if (issue.code === 'too_small')
    return `is too small or too short: at least ${issue.minimum}, but is ${got}.`
  if (issue.code === 'too_big') return `is too big or too long: at most ${issue.maximum}, but is ${got}.`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}, but is ${got}.`
  if (issue.code === 'invalid_union') return `must be one word or a list of words, but is ${got}.`
  return `does not fit: ${got}.`
}

/** How an author would call what a path leads to: `beat "hello", reply 2`. */
export function ownerOf(path: KeyPath): string {
  const parts: string[] = []
  const single: Readonly<Record<string, string>> = {
    beats: 'beat',
    people: 'person',
    apps: 'app',
    threads: 'thread',
    lines: 'line',
    replies: 'reply',
  }
  for (let i = 0; i < path.length; i++) {
    const step = path[i]
    const next = path[i + 1]
    const word = single[String(step)]
    if (word !== undefined && next !== undefined) {
      parts.push(typeof next === 'number' ? `${word} ${next + 1}` : `${word} "${next}"`)
      i++
    } else {
      parts.push(`"${step}"`)
    }
  }
  return parts.length === 0 ? 'the file' : parts.join(', ')
}

/** A key without a value is mostly the rest of a text after its comma. */
function hint(word: string, known: readonly string[], value: unknown): string {
  if (value === null) return 'If it belongs to a text, put that text in quotes.'
  return didYouMean(word, known)
}

/** The value at a path, as far as there is one. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  )
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  let at: unknown = schema
  for (const step of path) {
    at = bare(at)
    if (at instanceof z.ZodObject) at = at.shape[step]
    else if (at instanceof z.ZodRecord) at = at.valueType
    else if (at instanceof z.ZodArray) at = at.element
    else return []
  }
  at = bare(at)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema
}
