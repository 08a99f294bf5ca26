/** FNV-1a, 32 bit: a small even hash of a text. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** mulberry32: numbers in [0, 1) that depend on nothing but the seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The items in an order that the seed and the place decide (Fisher-Yates), so that no position is "the right one". */
export function inOrder<T>(items: readonly T[], seed: number, place: string): readonly T[] {
  const roll = dice(seed ^ hash(place))
  const ordered = [...items]
  for (let last = ordered.length - 1; last > 0; last--) {
    const other = Math.floor(roll() * (last + 1))
    const moved = ordered[last] as T
    ordered[last] = ordered[other] as T
    ordered[other] = moved
  }
  return ordered
}
