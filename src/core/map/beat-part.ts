import type { Beat } from '../scene/scene.ts'
import type { MapWords } from './map-words.ts'
import { linesHeight, PAD, SIGN_FLAG, SIGN_GAP, TAB_HEIGHT, TAB_WIDTH, TYPE, WIDE } from './measures.ts'
import { linesOf, widthOf } from './text-lines.ts'

/** A sign in a row of signs: how far from its beginning it stands. */
export interface SignSpot {
  readonly sign: string
  readonly text: string
  readonly start: number
}

/** A beat within a block: its name, a few of its words, and the signs that it shows. */
export interface BeatPart {
  readonly beat: Beat
  /** Whether the name stands beside the words instead of above them. */
  readonly isWide: boolean
  readonly name: readonly string[]
  /** The time, and where there is room the app in which it happens. */
  readonly where: string
  readonly excerpt: readonly string[]
  readonly signs: readonly (readonly SignSpot[])[]
  readonly height: number
}

/** Writes and measures a beat in a block of some width. */
export function beatPart(
  beat: Beat,
  { width, words }: { readonly width: number; readonly words: MapWords },
): BeatPart {
  const isWide = width >= WIDE
  const room = width - 2 * PAD - (isWide ? TAB_WIDTH : 0)
  const place = words.place(beat.thread)
  const time = words.time(beat.lines[0]?.time ?? beat.time)
  const isForAuthors = words.reader === 'author'
  const name = linesOf(isForAuthors ? beat.id : time, TYPE.name, {
    width: isWide ? TAB_WIDTH - 32 : room - 56,
    lines: isWide ? 2 : 1,
  })
  const where = isForAuthors ? (isWide ? `${time}  ${place}` : time) : place
  const excerpt = excerptOf(beat, words, room)
  const signs = signRows(beat, words, room)
  const written =
    linesHeight(excerpt.length, TYPE.text) + linesHeight(signs.length, TYPE.sign) + (signs.length > 0 ? 3 : 0)
  const tab = linesHeight(name.length, TYPE.name) + linesHeight(1, TYPE.note) + 2
  const height = isWide ? Math.max(written, tab) + 2 * PAD : TAB_HEIGHT + written + 2 * PAD - 2
  return { beat, isWide, name, where, excerpt, signs, height }
}

/** The words by which a beat is recognised: of its first sign that can be read, or else its first. */
function excerptOf({ lines }: Beat, words: MapWords, width: number): readonly string[] {
  const line = lines.find(({ signs, kind }) => signs.length > 0 && kind !== 'hidden') ?? lines[0]
  if (line === undefined) return []
  const text = words.text(line.id)
  return linesOf(line.kind === 'message' ? words.said(text) : text, TYPE.text, { width, lines: 1 })
}

/** The signs of a beat, each once, as many in a row as fit. */
function signRows({ lines }: Beat, words: MapWords, width: number): readonly (readonly SignSpot[])[] {
  const rows: SignSpot[][] = []
  let end = Number.POSITIVE_INFINITY
  for (const sign of new Set(lines.flatMap(({ signs }) => signs))) {
    const [text = ''] = linesOf(words.sign(sign), TYPE.sign, { width: width - SIGN_FLAG, lines: 1 })
    const needed = SIGN_FLAG + widthOf(text, TYPE.sign)
    if (end + SIGN_GAP + needed > width) {
      rows.push([])
      end = -SIGN_GAP
    }
    rows.at(-1)?.push({ sign, text, start: end + SIGN_GAP })
    end += SIGN_GAP + needed
  }
  return rows
}
