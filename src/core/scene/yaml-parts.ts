import type { Steps } from '../steps.ts'
import type { Place, Problem } from './problem.ts'
import type { KeyPath, YamlReading, YamlSource } from './yaml-source.ts'
import { readWhole, twice } from './yaml-whole.ts'

/** So many characters of beats are parsed at a time. */
const PART_LENGTH = 100_000

interface Part {
  readonly text: string
  /** How many lines stand before it in the file. */
  readonly before: number
}

interface Split {
  /** The file with empty lines in place of its beats. */
  readonly head: string
  readonly parts: readonly Part[]
}

/**
 * Reads a very long script by its beats, which are parsed a few at a time and forgotten: a parsed file takes
 * a hundred times its length. Where a problem is, its part is parsed once more. Gives up, so that the file is
 * read as a whole, when it is not laid out one beat below the other or when anything in it is wrong.
 */
export function* readInParts(file: string, text: string): Steps<YamlReading | undefined> {
  const split = splitByBeats(text)
  const head = split && readWhole(file, split.head)
  if (head?.source === undefined || head.problems.length > 0) return undefined
  const beats: Record<string, unknown> = {}
  const partOf = new Map<string, Part>()
  const problems: Problem[] = []
  for (const part of split?.parts ?? []) {
    yield
    const reading = readWhole(file, part.text)
    if (reading.source === undefined || reading.problems.length > 0) return undefined
    for (const [id, beat] of Object.entries(reading.source.value ?? {})) {
      if (partOf.has(id)) problems.push(twice(placeIn(reading.source, part, [id]), id))
      beats[id] = beat
      partOf.set(id, part)
    }
  }
  const value = { ...(head.source.value as object), beats }
  return { source: { file, value, placeOf: placesOf(file, head.source, partOf) }, problems }
}

/** Keeps the part that was asked for last: problems are told in reading order. */
function placesOf(
  file: string,
  head: YamlSource,
  partOf: ReadonlyMap<string, Part>,
): (path: KeyPath) => Place {
  let last: { readonly part: Part; readonly source: YamlSource } | undefined
  return (path) => {
    const part = path[0] === 'beats' ? partOf.get(String(path[1])) : undefined
    if (part === undefined) return head.placeOf(path)
    if (last?.part !== part) {
      const { source } = readWhole(file, part.text)
      if (source === undefined) return head.placeOf(path)
      last = { part, source }
    }
    return placeIn(last.source, part, path.slice(1))
  }
}

function placeIn(source: YamlSource, part: Part, path: KeyPath): Place {
  const place = source.placeOf(path)
  return { ...place, line: place.line + part.before }
}

function splitByBeats(text: string): Split | undefined {
  if (/(^|[\s,[{:-])[&*][A-Za-z]|^---/m.test(text)) return undefined
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^beats:\s*(#.*)?$/.test(line))
  if (start === -1) return undefined
  const after = lines.findIndex((line, index) => index > start && /^[^\s#]/.test(line))
  const end = after === -1 ? lines.length : after
  const parts = partsOf(lines, start + 1, end)
  const blank = Array<string>(end - start - 1).fill('')
  const head = [...lines.slice(0, start), 'beats: {}', ...blank, ...lines.slice(end)].join('\n')
  return parts.length > 1 ? { head, parts } : undefined
}

/** Cuts before lines that begin a beat, that is, where something stands two spaces in. */
function partsOf(lines: readonly string[], from: number, to: number): Part[] {
  const parts: Part[] = []
  let begin = from
  let length = 0
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? ''
    if (length > PART_LENGTH && /^ {2}[^\s#-]/.test(line)) {
      parts.push({ text: lines.slice(begin, at).join('\n'), before: begin })
      begin = at
      length = 0
    }
    length += line.length + 1
  }
  return [...parts, { text: lines.slice(begin, to).join('\n'), before: begin }]
}
