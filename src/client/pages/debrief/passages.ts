import type { SignCard } from '../../../core/debrief/index.ts'
import type { Entry, ReplyEntry } from '../../../core/run/index.ts'
import { idOf } from '../../panels/talk.ts'

/**
 * A stretch of the talk without signs, a reply that was chosen, or one message with the cards that begin there
 * and those seen before.
 */
export type Passage =
  | { readonly type: 'plain'; readonly entries: readonly Entry[] }
  | { readonly type: 'choice'; readonly entry: ReplyEntry }
  | {
      readonly type: 'pinned'
      readonly entry: Entry
      readonly first: readonly SignCard[]
      readonly again: readonly SignCard[]
    }

/** Cuts a transcript at the messages that carry signs, and at the choices. */
export function passagesOf(entries: readonly Entry[], cards: readonly SignCard[]): readonly Passage[] {
  const passages: Passage[] = []
  let plain: Entry[] = []
  const endPlain = () => {
    if (plain.length > 0) passages.push({ type: 'plain', entries: plain })
    plain = []
  }
  for (const entry of entries) {
    if (entry.type === 'reply') {
      endPlain()
      passages.push({ type: 'choice', entry })
      continue
    }
    const here = cards.filter((card) => card.places.some((place) => place.line === idOf(entry)))
    if (here.length === 0) {
      plain.push(entry)
      continue
    }
    endPlain()
    const first = here.filter((card) => card.places[0]?.line === idOf(entry))
    passages.push({ type: 'pinned', entry, first, again: here.filter((card) => !first.includes(card)) })
  }
  endPlain()
  return passages
}
