/** What somebody who plays in the terminal asks for. */
export type Asked =
  | { readonly type: 'reply'; readonly word: string }
  | { readonly type: 'back'; readonly count: number }
  | { readonly type: 'jump'; readonly beat: string }
  | { readonly type: 'state' | 'again' | 'help' | 'quit' | 'nothing' }

/** The keys, for whoever asks. */
export const KEYS = [
  '1, 2, …     give this reply (its id does, too)',
  'b           back to the choice before; b 3 goes back three',
  'j <beat>    jump to a beat, by the shortest way there',
  's           show where you are: flags, signs, and the route so far',
  'a           play again from the start',
  'q           quit',
]

/** Reads a typed line. Whatever is no key is taken for a reply, which is then looked for. */
export function readAsked(line: string): Asked {
  const [word = '', rest = ''] = line.trim().split(/\s+/)
  if (word === '') return { type: 'nothing' }
  if (/^b(ack)?$/i.test(word)) return { type: 'back', count: Math.max(1, Number.parseInt(rest, 10) || 1) }
  if (/^j(ump)?$/i.test(word)) return { type: 'jump', beat: rest }
  if (/^s(tate)?$/i.test(word)) return { type: 'state' }
  if (/^a(gain)?$/i.test(word)) return { type: 'again' }
  if (/^(h|help|\?)$/i.test(word)) return { type: 'help' }
  if (/^(q|quit|exit)$/i.test(word)) return { type: 'quit' }
  return { type: 'reply', word }
}
