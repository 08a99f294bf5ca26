/** Type sizes and distances of the map, in its own units: a large scene has about 0.19 mm of them on A3. */
export const TYPE = {
  name: { size: 14, bold: true },
  text: { size: 11.5 },
  sign: { size: 11.5 },
  label: { size: 10, bold: true },
  note: { size: 10.5 },
  ending: { size: 13, bold: true },
} as const

/** From one line of type to the next, in parts of its size. */
export const LEADING = 1.2

/** Between a frame and what is written in it. */
export const PAD = 6
/** A block without replies, or with few. */
export const NARROW = 198
/** From this width on a beat's name stands beside its words instead of above them. */
export const WIDE = 340
/** The width of the name beside the words, and the height of it above them. */
export const TAB_WIDTH = 118
export const TAB_HEIGHT = 23

export const REPLY_WIDTH = 140
/** The stamp of its stance stands on the edge of a reply: so far it reaches in. */
export const STAMP_INDENT = 8
export const STAMP_RADIUS = 9.5
export const REPLY_GAP = 5
/** How far the replies are tucked under the frame they hang from. */
export const REPLY_TUCK = 5
/** How far the tag of a reply that tells somebody hangs below it. */
export const TAG_HEIGHT = 16

/** A sign: its flag, and what lies between two of them. */
export const SIGN_FLAG = 13
export const SIGN_GAP = 12

/** The width of `count` replies side by side. */
export function repliesWidth(count: number): number {
  return count === 0 ? 0 : count * (REPLY_WIDTH + REPLY_GAP) - REPLY_GAP
}

/** Where the middle of the reply at `slot` is, seen from the middle of all `count` of them. */
export function slotOffset(slot: number, count: number): number {
  return (slot - (count - 1) / 2) * (REPLY_WIDTH + REPLY_GAP)
}

/** The height of so many lines of a type. */
export function linesHeight(count: number, { size }: { readonly size: number }): number {
  return count * size * LEADING
}
