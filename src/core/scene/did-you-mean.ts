import { closest, distance } from 'fastest-levenshtein'

/** The known word that the author most likely meant; nothing where none is near (a third of its letters). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const best = closest(word.toLowerCase(), [...known])
  const far = Math.max(2, Math.ceil(Math.max(word.length, best.length) / 3))
  return distance(word.toLowerCase(), best.toLowerCase()) <= far ? best : undefined
}

/** A sentence to end a message with: the nearest word, or else the whole list when it is short. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known)
  if (best !== undefined) return `Did you mean "${best}"?`
  if (known.length === 0) return 'There is none yet.'
  if (known.length <= 20) return `Use one of: ${known.join(', ')}.`
  return `Use one of: ${known.slice(0, 20).join(', ')}, …`
}
