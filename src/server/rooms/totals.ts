import { pooled, type Tally } from '../../core/judgement/tally.ts'
import {
  type Ballot,
  type MarkCount,
  type ShownTally,
  shownMarks,
  shownTally,
  splitFrom,
  tallyOfVotes,
} from '../../core/room/index.ts'
import type { Form, SheetState } from '../../protocol/index.ts'
import type { RoomRecord, RoomStore, SeatMarks } from '../store/store.ts'
import { countersOf } from './counters.ts'

/** What of a ballot may be seen, added up from its votes. */
export async function shownOf(store: RoomStore, room: RoomRecord, ballot: Ballot): Promise<ShownTally> {
  const [seats, votes] = await Promise.all([
    store.all(room.code, 'seats'),
    store.all(room.code, `votes.${ballot.id}`),
  ])
  const weighed = [...votes].map(([seat, reply]) => ({ reply, heads: Number(seats.get(seat) ?? 1) }))
  return shownTally(tallyOfVotes(ballot.replies, weighed, room.rules), room.rules)
}

/** The marks of the class on each message; nothing while too few sit there. */
export async function marksOf(
  store: RoomStore,
  room: RoomRecord,
  seats: number,
): Promise<readonly MarkCount[] | undefined> {
  const counts = new Map<string, number>()
  for (const text of (await store.all(room.code, 'marks')).values()) {
    for (const [line, repliesBefore] of Object.entries(JSON.parse(text) as SeatMarks)) {
      const key = `${repliesBefore} ${line}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const marks = [...counts].map(([key, count]) => {
    const [repliesBefore = '0', line = ''] = key.split(' ')
    return { line, repliesBefore: Number(repliesBefore), count }
  })
  return shownMarks(marks, seats, room.rules)
}

/** All totals of a room. Votes that are still coming in are not among them. */
export async function sheetOf(store: RoomStore, room: RoomRecord): Promise<SheetState> {
  const counters = await countersOf(store, room)
  const ballots = await Promise.all(
    room.ballots.map(async (ballot) =>
      ballot.state === 'open' ? ballot : { ...ballot, shown: await shownOf(store, room, ballot) },
    ),
  )
  const [marks, outcomes, before, after] = await Promise.all([
    marksOf(store, room, counters.seats),
    store.all(room.code, 'outcomes'),
    judgedIn(store, room, 'before'),
    judgedIn(store, room, 'after'),
  ])
  return {
    ballots,
    counters,
    ...(marks && { marks }),
    outcomes: [...outcomes.values()].sort(),
    ...(before && { before }),
    ...(after && { after }),
  }
}

async function judgedIn(store: RoomStore, room: RoomRecord, form: Form): Promise<Tally | undefined> {
  const tallies = [...(await store.all(room.code, form)).values()]
  if (tallies.length < splitFrom(room.rules)) return undefined
  return pooled(tallies.map((text) => JSON.parse(text) as Tally))
}
