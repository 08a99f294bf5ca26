import { LineCounter, parseDocument, type YAMLParseError } from 'yaml'
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
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
    const problems = withoutEchoes(document.errors).map((error) => {
      const { line, col } = lines.linePos(error.pos[0])
      return syntaxProblem({ file, line, column: col }, error, quoteAt(text, error.pos[0]))
    })
    if (problems.some(({ code }) => code !== 'duplicate-key')) return { problems }
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

/** One slip makes a parser stumble over all that follows: only what stands by itself is told. */
function withoutEchoes(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return first === undefined ? [...errors] : [first]
}

function syntaxProblem(place: Place, { code, message }: YAMLParseError, word: string): Problem {
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
