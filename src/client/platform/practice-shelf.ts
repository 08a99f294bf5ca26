import type { Readers } from '../../core/judgement/bank.ts'
import type { Keep } from './keep.ts'
import { type KeptPractice, type KeptRound, PRACTICE_RECORD } from './practice-record.ts'
import { readRecord, writeRecord } from './records.ts'
import type { Shelf } from './shelf.ts'

/** Where rounds of practice are put down and taken up again. */
export interface PracticeShelf {
  /** The kept round of a place: `free`, `before`, `after`, or a booster's. */
  roundOf(place: string): KeptRound | undefined
  put(place: string, round: KeptRound): void
  /** Takes the rounds of these places away. */
  drop(places: readonly string[]): void
  /** Whom chats were chosen for last, if anybody has chosen. */
  readers(): Readers | undefined
}

/** Opens the shelf of this device; what cannot be kept stays until the page is closed, and is said once. */
export function openPracticeShelf(keep: Keep, trouble: Shelf['trouble']): PracticeShelf {
  let unkept: KeptPractice | undefined
  const read = (): KeptPractice => {
    if (unkept) return unkept
    const { value, setAside } = readRecord(keep, PRACTICE_RECORD)
    if (setAside) trouble.value = 'set-aside'
    return value
  }
  const save = (next: KeptPractice) => {
    if (writeRecord(keep, PRACTICE_RECORD, next)) return
    if (!unkept) trouble.value = 'not-kept'
    unkept = next
  }
  return {
    roundOf: (place) => read().rounds[place],
    readers: () => read().readers,
    put: (place, round) =>
      save({ version: 1, readers: round.readers, rounds: { ...read().rounds, [place]: round } }),
    drop(places) {
      const now = read()
      const rounds = Object.entries(now.rounds).filter(([place]) => !places.includes(place))
      if (rounds.length < Object.keys(now.rounds).length) save({ ...now, rounds: Object.fromEntries(rounds) })
    },
  }
}
