import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import { errorAt, type Place, type Problem } from './problem.ts'

/** Ten thousand beats fit into this many characters; past it, reading would only hang. */
export const LONGEST_FILE = 4_800_000
/** Authors rarely use YAML aliases; past this many, expanding them is a known attack ("YAML bomb"). */
const MOST_ALIASES = 50

/** The keys and list positions that lead to a part of a file. */
export type KeyPath = readonly (string | number)[]

/** A file as read: its plain value, and where each part of it stands. */
export interface YamlSource {
  readonly file: string
  readonly value: unknown
  /** Where a key (or, without one, its nearest holder) stands. */
  readonly placeOf: (path: KeyPath) => Place
}

/** A file that could be read, or the reason why not. */
export type YamlReading =
  | { readonly source: YamlSource; readonly problems: readonly Problem[] }
  | { readonly source?: undefined; readonly problems: readonly Problem[] }

/** What an author can do about the mistakes that the YAML library names in its own words. */
const PLAIN: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces, not with tabs.',
  BAD_INDENT: 'the indentation does not line up with the lines above it.',
  BLOCK_AS_IMPLICIT_KEY: 'a text that has ": " in it must stand in quotes.',
  BLOCK_IN_FLOW: 'a bracket or brace before this line is not closed.',
  MULTILINE_IMPLICIT_KEY: 'a ":" is missing, or a text over several lines must stand in quotes.',
  MISSING_CHAR: 'a closing quote, bracket or comma is missing here or just before.',
  BAD_SCALAR_START: 'a text that begins with this sign must stand in quotes.',
  BAD_ALIAS: 'a text that begins with "*" or "&" must stand in quotes.',
  TAG_RESOLVE_FAILED: 'a text that begins with "!" must stand in quotes.',
  UNEXPECTED_TOKEN: 'a text that has "{", "}", "[", "]", "," or ": " in it must stand in quotes.',
  RESOURCE_EXHAUSTION: 'it is nested too deeply.',
  MULTIPLE_DOCS: 'a line "---" starts a second document; keep one per file.',
}

/** Reads YAML (and JSON, which is YAML, too) and keeps every place. Never throws. */
export function readYaml(file: string, text: string): YamlReading {
  const top = { file, line: 1 }
  if (text.length > LONGEST_FILE) {
    const size = `${(text.length / 1_000_000).toFixed(1)} million characters`
    return failed(errorAt(top, 'file-too-large', `the file has ${size}; 4.8 million is the most. Split it.`))
  }
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const problems = withoutEchoes(document.errors).map((error) => {
      const { line, col } = lines.linePos(error.pos[0])
      return syntaxProblem(
        { file, line, column: col },
        error.code,
        error.message,
        quoteAt(text, error.pos[0]),
      )
    })
    if (problems.some(({ code }) => code !== 'duplicate-key')) return { problems }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    const located = { document, lines, file, index: new WeakMap() }
    return { source: { file, value, placeOf: (path) => placeIn(located, path) }, problems }
  } catch (error) {
    const aliases = error instanceof ReferenceError
    return failed(
      aliases
        ? errorAt(
            top,
            'too-many-aliases',
            `more than ${MOST_ALIASES} "*aliases" are unfolded; write the text out.`,
          )
        : errorAt(top, 'unreadable', 'the file cannot be read as YAML: it is nested too deeply.'),
    )
  }
}

/** One slip makes a parser stumble over all that follows: only what stands by itself is told. */
function withoutEchoes(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return first === undefined ? [...errors] : [first]
}

function failed(problem: Problem): YamlReading {
  return { problems: [problem] }
}

function syntaxProblem(place: Place, code: string, message: string, word: string): Problem {
  if (code === 'DUPLICATE_KEY') {
    return errorAt(place, 'duplicate-key', `"${word}" stands twice in the same place; keep one of them.`)
  }
  const plain = PLAIN[code] ?? `${message.replace(/\s+/g, ' ')}.`.replace(/\.\.$/, '.')
  return errorAt(place, 'unreadable', `not readable from "${word}" on: ${plain}`)
}

function quoteAt(text: string, offset: number): string {
  const rest =
    text
      .slice(offset, offset + 30)
      .split('\n')[0]
      ?.trim() ?? ''
  return rest.replace(/:.*$/, '') || rest || 'the end of the line'
}

interface Located {
  readonly document: Document
  readonly lines: LineCounter
  readonly file: string
  readonly index: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>
}

/** Walks down as far as the path exists, and remembers the last key it came by. */
function placeIn({ document, lines, file, index }: Located, path: KeyPath): Place {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = pairsOf(node, index).get(String(step))
      if (pair === undefined) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      if (node === undefined) break
      offset = startOf(node) ?? offset
    } else {
      break
    }
  }
  const { line, col } = lines.linePos(offset ?? 0)
  return line === 0 ? { file, line: 1 } : { file, line, column: col }
}

/** The pairs of a map by key, made once: a scene has thousands of beats, and each is asked for often. */
function pairsOf(
  map: YAMLMap,
  index: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>,
): ReadonlyMap<string, Pair> {
  const known = index.get(map)
  if (known !== undefined) return known
  const pairs = new Map(
    map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
  )
  index.set(map, pairs)
  return pairs
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}
