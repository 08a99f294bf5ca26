import { signal } from '@preact/signals'
import { readPlace } from '../../../core/homework/index.ts'
import { SLOTS } from '../records.ts'
import type { Whose, WhoseQuestion } from '../whose.ts'
import type { Lms } from './open-lms.ts'

/**
 * An LMS knows who plays, so that nobody is asked; only where it has no place of theirs, and one was left on
 * the device because an LMS had not taken it, somebody may find their own again.
 */
export function whoseLeft(lms: Lms, onSwapped: () => void): Whose {
  const others = lms.isNew ? othersIn(lms) : []
  const question = signal<WhoseQuestion | null>(others.length > 0 ? { here: undefined, others } : null)
  const close = () => {
    question.value = null
  }
  return {
    question,
    mine: close,
    notMine: close,
    async takeUp(slot) {
      await lms.takeUp(lms.left.all()[slot - 1]?.token ?? '')
      onSwapped()
      close()
    },
    touch: () => false,
  }
}

function othersIn({ left }: Lms): WhoseQuestion['others'] {
  const places = left.all()
  return SLOTS.flatMap((slot) => {
    const found = places[slot - 1]
    const place = found && readPlace(found.text)
    if (!place) return []
    const done = place.parts.filter((part) => part.done).length
    return {
      slot,
      at: found.at,
      scene: place.runs[0]?.scene,
      replies: place.runs[0]?.replies.length ?? 0,
      list: { done, count: place.parts.length },
    }
  })
}
