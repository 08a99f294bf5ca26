import * as z from 'zod/mini'
import { BALLOT_STATES } from '../core/room/ballot.ts'
import { moment } from './moment.ts'
import { rules } from './requests.ts'
import { PROTOCOL } from './version.ts'
import { ballotId, count, judgementTally, sceneId } from './words.ts'

const replies = z.readonly(z.array(sceneId))
const counts = z.readonly(z.record(z.string(), count))

const standing = z.discriminatedUnion('type', [
  z.object({ type: z.literal('nobody') }),
  z.object({ type: z.literal('too-few') }),
  z.object({ type: z.literal('tie'), replies }),
  z.object({ type: z.literal('winner'), reply: sceneId, runnersUp: replies }),
])

/** As `ShownTally` of the core: never more of a vote than may be seen. */
export const shownTally = z.object({ cast: count, standing, counts: z.exactOptional(counts) })

const ballot = z.object({ id: ballotId, replies, state: z.enum(BALLOT_STATES) })

/** What is the same for everybody who looks. `version` rises with each change. */
const room = z.object({
  protocol: z.literal(PROTOCOL),
  version: count,
  code: z.string(),
  moment,
  rules,
})

/** The room for a device: `shown` once the ballot is revealed, `mine` for its own seat, not in events to all. */
export const voterState = z.object({
  ...room.shape,
  role: z.literal('voter'),
  ballot: z.exactOptional(z.object({ ...ballot.shape, shown: z.exactOptional(shownTally) })),
  mine: z.exactOptional(
    z.object({ heads: count, vote: z.exactOptional(sceneId), marks: z.readonly(z.array(sceneId)) }),
  ),
})
export type VoterState = z.infer<typeof voterState>

/** How many voters marked a line when so many replies had been given. */
const markCount = z.object({ line: sceneId, repliesBefore: count, count })
/** Absent while too few sit there for a mark to stay nobody's. */
const marks = z.exactOptional(z.readonly(z.array(markCount)))

/** Numbers that rise while a class votes; sent to the leader's screens alone, about ten times a second. */
export const counters = z.object({
  /** Votes in the ballot that is there now. */
  cast: count,
  /** Devices, and the people behind them. */
  seats: count,
  heads: count,
  /** Groups that have handed in their code. */
  outcomes: count,
  /** Devices that have judged a round of chats. */
  judged: z.object({ before: count, after: count }),
})
export type Counters = z.infer<typeof counters>

/** The room for the leader's screens: `shown` once the ballot is closed, so that nobody is seen voting. */
export const leaderState = z.object({
  ...room.shape,
  role: z.literal('leader'),
  /** Seconds until the room ends by itself. */
  endsIn: count,
  ballot: z.exactOptional(z.object({ ...ballot.shape, shown: z.exactOptional(shownTally) })),
  counters,
  marks,
})
export type LeaderState = z.infer<typeof leaderState>

/** A `marks` event. */
export const marksState = z.object({ marks })

/** All totals of a class, for its debrief and its sheet. */
export const sheetState = z.object({
  ballots: z.readonly(z.array(z.object({ ...ballot.shape, shown: z.exactOptional(shownTally) }))),
  counters,
  marks,
  /** The groups' codes, in the order of the alphabet, so that none tells who sent it. */
  outcomes: z.readonly(z.array(z.string())),
  before: z.exactOptional(judgementTally),
  after: z.exactOptional(judgementTally),
})
export type SheetState = z.infer<typeof sheetState>

/** What `POST /api/rooms` gives. The token is the only right to lead; whoever loses it opens a new room. */
export const openedRoom = z.object({ code: z.string(), leaderToken: z.string() })
/** What `POST …/seats` gives: keep it until the room ends. */
export const takenSeat = z.object({ seatToken: z.string() })
/** What `POST …/ballots` gives. */
export const openedBallot = z.object({ ballot: ballotId })
