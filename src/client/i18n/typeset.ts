/**
 * French sets a space inside its quotes and before some of its points, and no line may end there. Whoever
 * writes a text need not think of it.
 */
export function typesetFrench(text: string): string {
  return text.replaceAll("'", '’').replace(/« | (?=[»:;!?])/g, (space) => space.replace(' ', '\u00a0'))
}

/** English has quotes that open and close; scripts are typed with straight ones. */
export function typesetEnglish(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/(^|[\s([–—])"/g, '$1“')
    .replaceAll('"', '”')
}
