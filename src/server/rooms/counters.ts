import type { Counters } from '../../protocol/index.ts'
import { CHANGES, type Change, currentBallot, type RoomRecord, type RoomStore } from '../store/store.ts'

/** Of a room in which nobody is yet. */
export const NO_COUNTS: Counters = {
  cast: 0,
  seats: 0,
  heads: 0,
  outcomes: 0,
  judged: { before: 0, after: 0 },
}

/** How many have done what by now. */
export async function countersOf(store: RoomStore, room: RoomRecord): Promise<Counters> {
  return countersAfter(store, room, NO_COUNTS, new Set(CHANGES))
}

/** The same when only some of it has changed since; the rest is not looked up again. */
export async function countersAfter(
  store: RoomStore,
  room: RoomRecord,
  then: Counters,
  changes: ReadonlySet<Change>,
): Promise<Counters> {
  const ballot = currentBallot(room)
  const count = (shelf: 'outcomes' | 'before' | 'after', old: number) =>
    changes.has(shelf) ? store.count(room.code, shelf) : old
  const [sitting, cast, outcomes, before, after] = await Promise.all([
    changes.has('seats') ? sittingIn(store, room.code) : then,
    changes.has('votes') && ballot ? store.count(room.code, `votes.${ballot.id}`) : then.cast,
    count('outcomes', then.outcomes),
    count('before', then.judged.before),
    count('after', then.judged.after),
  ])
  const { seats, heads } = sitting
  return { cast, seats, heads, outcomes, judged: { before, after } }
}

async function sittingIn(store: RoomStore, code: string) {
  const seats = await store.all(code, 'seats')
  return { seats: seats.size, heads: [...seats.values()].reduce((sum, each) => sum + Number(each), 0) }
}
