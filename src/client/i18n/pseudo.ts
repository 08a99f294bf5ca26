import type { PseudoLanguage } from './languages.ts'

const PLAIN = 'abcdefghijlnopqrstuwyz'
const ACCENTS = 'àƀçđéƒĝĥîĵļñôþqŕšţûŵýž'

/**
 * A text in a made-up language: longer by about 40 %, so that tight layouts show, and
 * accented (`en-XA`) or running from right to left (`ar-XB`). Placeholders stay as they are.
 */
export function pseudo(text: string, language: PseudoLanguage): string {
  const parts = text.split(/(\{\{\w+\}\})/)
  const body = parts.map((part, index) => (index % 2 ? part : accent(part))).join('')
  const padding = Array(Math.ceil(text.length * 0.04))
    .fill('~~~~')
    .join(' ')
  return language === 'ar-XB' ? `\u2067${body} ${padding}\u2069` : `[${body} ${padding}]`
}

function accent(text: string): string {
  return [...text].map((letter) => ACCENTS[PLAIN.indexOf(letter)] ?? letter).join('')
}
