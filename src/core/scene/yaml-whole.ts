import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml'
import { errorAt, type Place, type Problem } from './problem.ts'
import { placeIn } from './yaml-place.ts'
import type { YamlReading } from './yaml-source.ts'

/** Authors rarely use YAML aliases; past this many, expanding them is a known attack ("YAML bomb"). */
const MOST_ALIASES = 50

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
  NON_STRING_KEY: 'a key is a plain word; a text that begins with "{" or "[" must stand in quotes.',
  RESOURCE_EXHAUSTION: 'it is nested too deeply.',
  MULTIPLE_DOCS: 'a line "---" starts a second document; keep one per file.',
}

/** Reads a text as one YAML document. Never throws. */
export function readWhole(file: string, text: string): YamlReading {
  const top = { file, line: 1 }
  const lines = new LineCounter()
  try {
    const options = { lineCounter: lines, prettyErrors: false, stringKeys: true, uniqueKeys: false }
    const document = parseDocument(text, options)
    const placeAt = (offset: number) => {
      const { line, col } = lines.linePos(offset)
      return { file, line, column: col }
    }
    const [error] = document.errors
    if (error) return { problems: [syntaxProblem(placeAt(error.pos[0]), error, quoteAt(text, error.pos[0]))] }
    const problems = repeatedKeys(document).map(({ word, offset }) => twice(placeAt(offset), word))
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    const located = { document, lines, file, index: new WeakMap() }
    return { source: { file, value, placeOf: (path) => placeIn(located, path) }, problems }
  } catch (error) {
    const bomb = `more than ${MOST_ALIASES} "*aliases" are unfolded; write the text out.`
    const deep = 'the file cannot be read as YAML: it is nested too deeply.'
    const isBomb = error instanceof ReferenceError
    return { problems: [isBomb ? errorAt(top, 'too-many-aliases', bomb) : errorAt(top, 'unreadable', deep)] }
  }
}

/** Keys that stand twice in one place. The library would compare each key with each other one. */
function repeatedKeys(document: Document): readonly { readonly word: string; readonly offset: number }[] {
  const found: { word: string; offset: number }[] = []
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const word = isScalar(key) ? key.value : key
        if (seen.has(word)) found.push({ word: String(word), offset: (isScalar(key) && key.range?.[0]) || 0 })
        seen.add(word)
      }
    },
  })
  return found
}

/** A key that stands twice in the same place. */
export function twice(place: Place, word: string): Problem {
  return errorAt(place, 'duplicate-key', `"${word}" stands twice in the same place; keep one of them.`)
}

/** One slip makes a parser stumble over all that follows: only the first is told. */
function syntaxProblem(place: Place, { code, message }: YAMLParseError, word: string): Problem {
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
