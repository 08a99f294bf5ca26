/**
 * How wide letters are in Atkinson Hyperlegible Next, in parts of the type size, rounded up a little so that
 * another font fits, too. Measured, because the core has no screen to ask.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[.,:;'’|`]/, 0.24],
  [/[ijlI!()[\]f"“”t]/, 0.34],
  [/[\sr{}\-*/\\]/, 0.37],
  [/[mwMW@%&—…]/, 0.88],
  [/[A-Z0-9?$#+=À-Þ]/, 0.65],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u{1f000}-\u{1faff}]/u, 1.05],
]
const OTHER_LETTERS = 0.57
const BOLD = 1.06

/** Type as the map sets it: its size and whether it is bold. */
export interface Type {
  readonly size: number
  readonly bold?: boolean
}

/** About how wide a text is, in the units of its size. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  let width = 0
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_LETTERS
  return width * size * (bold ? BOLD : 1)
}

/** Breaks a text into lines that fit, at most so many; what is left over becomes "…". */
export function linesOf(
  text: string,
  type: Type,
  room: { width: number; lines?: number },
): readonly string[] {
  const { width, lines: most = Number.POSITIVE_INFINITY } = room
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\r\n]+/).flatMap((each) => piecesOf(each, type, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, type) <= width) {
      line = longer
      continue
    }
    if (lines.length + 1 === most) return [...lines, shortened(longer, type, width)]
    lines.push(line)
    line = word
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that is wider than a line is broken after its hyphens, or where the line ends. */
function piecesOf(word: string, type: Type, width: number): readonly string[] {
  if (widthOf(word, type) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const part of word.match(/[^-]+-?|-/g) ?? []) {
    const units = widthOf(part, type) > width ? [...part] : [part]
    for (const unit of units) {
      if (piece !== '' && widthOf(piece + unit, type) > width) {
        pieces.push(piece)
        piece = ''
      }
      piece += unit
    }
  }
  return [...pieces, piece]
}

function shortened(text: string, type: Type, width: number): string {
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, type) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
