const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** The words of a text; a placeholder counts as the one name that it stands for. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '$1').match(WORD) ?? []
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return wordsOf(text).length
}
