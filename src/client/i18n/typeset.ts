/**
 * French sets a space inside its quotes and before some of its points, and no line may end there. Whoever
 * writes a text need not think of it.
 */
export function typesetFrench(text: string): string {
  return text.replace(/« | (?=[»:;!?])/g, (space) => space.replace(' ', '\u00a0'))
}
