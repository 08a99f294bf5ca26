import { stringify } from 'yaml'
import type { SourceFile } from '../../src/core/scene/read-scene.ts'

/** The signs that the small bank knows; the last has a card for ages 13-17 only. */
export const SMALL_SIGNS = [
  { id: 'free-gift', ages: [9, 17] },
  { id: 'keep-secret', ages: [9, 17] },
  { id: 'will-delete', ages: [13, 17] },
] as const

const NAMES = [
  ...['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal', 'Ida', 'Jo', 'Kit', 'Lou'],
  ...['Max', 'Nan', 'Oz', 'Pip', 'Quy', 'Ray', 'Sal', 'Ty', 'Una', 'Val', 'Wim', 'Xi'],
]
const FINE = [
  { id: 'known-in-person', confirms: true, name: 'Known', why: 'They have met.' },
  { id: 'takes-no-well', confirms: false, name: 'Takes a no', why: 'A no was fine.' },
]
const PAIRS = ['gems', 'shell', 'card', 'badge', 'cake', 'older'] as const

/** A bank that is balanced: six pairs of risky and six of genuine chats, by file (`chats/risky-gems-a.yaml`). */
export function smallBank(): ReadonlyMap<string, object> {
  const files = new Map<string, object>([
    ['bank.yaml', { language: 'en', fine: FINE, names: { she: ['Zoe'], he: ['Zac'], they: ['Zim'] } }],
  ])
  let name = 0
  for (const kind of ['risky', 'genuine'] as const)
    for (const pair of PAIRS)
      for (const twin of ['a', 'b'] as const) {
        const id = `${kind}-${pair}-${twin}`
        files.set(`chats/${id}.yaml`, smallChat({ id, kind, pair, twin, name: NAMES[name++] ?? id }))
      }
  return files
}

/** The same as files of a folder called `practice`. */
export function filesOf(bank: ReadonlyMap<string, object>): SourceFile[] {
  return [...bank].map(([path, value]) => ({ path: `practice/${path}`, text: stringify(value) }))
}

interface SmallChat {
  readonly id: string
  readonly kind: 'risky' | 'genuine'
  readonly pair: (typeof PAIRS)[number]
  readonly twin: 'a' | 'b'
  readonly name: string
}

function smallChat({ id, kind, pair, twin, name }: SmallChat): object {
  const isOlder = pair === 'older'
  const sign = isOlder ? 'will-delete' : pair === 'cake' ? 'keep-secret' : 'free-gift'
  const offer = kind === 'risky' ? { sign } : { like: sign }
  const last = kind === 'risky' ? {} : { fine: 'known-in-person' }
  return {
    id,
    kind,
    use: 'round',
    pair: `${kind}-${pair}`,
    ages: isOlder ? '13-17' : '9-17',
    app: { name: 'Kit', look: 'one' },
    people: {
      teen: { role: 'teen', name, pronoun: twin === 'a' ? 'she' : 'he' },
      contact: { role: 'contact', name: `${name}.x`, pronoun: 'they' },
    },
    intro: 'Somebody writes to {{teen}}.',
    lines: [
      { id: 'm1', who: 'contact', text: 'hello' },
      { id: 'm2', who: 'contact', text: 'this is for you', ...offer },
      { id: 'm3', who: 'teen', text: 'thanks', ...last },
    ],
    feedback: [{ at: 'm2', text: 'Something comes out of nowhere.' }],
  }
}
