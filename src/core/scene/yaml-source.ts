import { atOnce, type Steps } from '../steps.ts'
import { errorAt, type Place, type Problem } from './problem.ts'
import { readInParts } from './yaml-parts.ts'
import { readWhole } from './yaml-whole.ts'

/** Ten thousand beats fit into this many characters; past it, reading would only hang. */
export const LONGEST_FILE = 4_800_000
/** From this many characters on a script is read a few beats at a time: as a whole it would fill the memory. */
const LONG_FILE = 400_000

/** Ten thousand beats have half as many commas and line ends; a parser needs a kilobyte for what is between two. */
const MOST_PIECES = 600_000

/** What decoding puts in the place of bytes that are no letters in UTF-8. */
const NO_LETTER = '\u{fffd}'

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

/** Reads YAML (and JSON, which is YAML, too) and keeps every place. Never throws. */
export function readYaml(file: string, text: string): YamlReading {
  return atOnce(readYamlInSteps(file, text))
}

/** The same with pauses, where the file is a very long script. */
export function* readYamlInSteps(file: string, text: string): Steps<YamlReading> {
  if (text.length > LONGEST_FILE) {
    const size = `${(text.length / 1_000_000).toFixed(1)} million characters`
    const message = `the file has ${size}; 4.8 million is the most. Split it.`
    return { problems: [errorAt({ file, line: 1 }, 'file-too-large', message)] }
  }
  if (text.includes(NO_LETTER)) {
    const message = 'the file is not a text in UTF-8. Save it again with the encoding "UTF-8".'
    return { problems: [errorAt({ file, line: 1 }, 'unreadable', message)] }
  }
  if (text.length > LONG_FILE && piecesIn(text) > MOST_PIECES) {
    const message = `the file has more than ${MOST_PIECES / 1000} thousand lines and commas. Split it.`
    return { problems: [errorAt({ file, line: 1 }, 'file-too-large', message)] }
  }
  const inParts = text.length > LONG_FILE ? yield* readInParts(file, text) : undefined
  return inParts ?? readWhole(file, text)
}

function piecesIn(text: string): number {
  let pieces = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === ',' || letter === '\n') pieces += 1
  }
  return pieces
}
