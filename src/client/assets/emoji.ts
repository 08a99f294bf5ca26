import { EMOJI_NAMES, type Emoji } from './emoji-names.ts'

export type { Emoji } from './emoji-names.ts'

/** Emoji → data URI of its drawing. */
export type EmojiDrawings = Readonly<Record<Emoji, string>>

/** Fetches the drawings, once, when the first message needs one. */
export async function loadEmoji(): Promise<EmojiDrawings> {
  return (await import('virtual:emoji')).emoji
}

/** A piece of a message: words as they are, or one of the bundled emoji. */
export type TextPiece = { readonly words: string } | { readonly emoji: Emoji }

const PATTERN = new RegExp(`(${Object.keys(EMOJI_NAMES).join('|')})`)
const isEmoji = (piece: string): piece is Emoji => piece in EMOJI_NAMES

/** Cuts a message at its bundled emoji, so that those can be drawn instead of left to the machine's glyphs. */
export function withEmoji(text: string): readonly TextPiece[] {
  const pieces = text.split(PATTERN).filter((piece) => piece !== '')
  return pieces.map((piece) => (isEmoji(piece) ? { emoji: piece } : { words: piece }))
}
