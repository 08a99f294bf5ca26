import type { MarkCount, ShownTally } from '../../core/room/index.ts'
import { type Counters, type LeaderState, PROTOCOL, type VoterState } from '../../protocol/index.ts'
import { currentBallot, type Own, type RoomRecord } from '../store/store.ts'

/** What a device may see: how a vote stands only once it is revealed. */
export function voterView(room: RoomRecord, shown?: ShownTally): VoterState {
  const ballot = currentBallot(room)
  const seen = ballot?.state === 'revealed' && shown ? { shown } : {}
  return { ...shared(room), role: 'voter', ...(ballot && { ballot: { ...ballot, ...seen } }) }
}

/** The same with what the own seat has left. */
export function ownView(state: VoterState, { heads, vote, marks }: Own): VoterState {
  return { ...state, mine: { heads, ...(vote && { vote }), marks: Object.keys(marks) } }
}

/** What the leader's screens need. */
export interface LeaderTotals {
  readonly counters: Counters
  readonly marks?: readonly MarkCount[] | undefined
  readonly shown?: ShownTally | undefined
}

/** What the leader may see: how a vote stands only once it is closed, so that nobody is seen voting. */
export function leaderView(room: RoomRecord, totals: LeaderTotals, now: number): LeaderState {
  const { counters, marks, shown } = totals
  const ballot = currentBallot(room)
  const seen = ballot?.state !== 'open' && shown ? { shown } : {}
  return {
    ...shared(room),
    role: 'leader',
    endsIn: Math.max(0, Math.round((room.ends - now) / 1000)),
    ...(ballot && { ballot: { ...ballot, ...seen } }),
    counters,
    ...(marks && { marks }),
  }
}

function shared({ version, code, moment, rules }: RoomRecord) {
  return { protocol: PROTOCOL, version, code, moment, rules } as const
}
