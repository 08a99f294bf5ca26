import type { FastifyInstance } from 'fastify'
import { BallotIsRevealed, type BallotState, openBallot, turnBallot } from '../../core/room/index.ts'
import { ballotId, REQUESTS } from '../../protocol/index.ts'
import { currentBallot, type RoomRecord } from '../store/store.ts'
import type { RoomRequest } from './access.ts'
import { bodyOf, partOf } from './body.ts'
import { Refusal } from './refusal.ts'
import { MOST_BALLOTS, type RoomParts } from './room-parts.ts'

type BallotRequest = { Params: { readonly code: string; readonly ballot: string } }

/** What the leader alone may do: move on, settle the rules, open, close and reveal ballots. */
export function registerLeaderRoutes(app: FastifyInstance, { store, access }: RoomParts): void {
  const change = async (request: RoomRequest, next: (room: RoomRecord) => RoomRecord) => {
    const { code } = await access.lead(request)
    const room = await store.change(code, next)
    if (!room) throw new Refusal('no-room')
    return room
  }

  app.put('/rooms/:code/moment', async (request: RoomRequest) => {
    const moment = bodyOf(REQUESTS.moment, request.body)
    const { version } = await change(request, (room) => ({ ...room, moment }))
    return { version }
  })

  app.put('/rooms/:code/rules', async (request: RoomRequest) => {
    const rules = bodyOf(REQUESTS.rules, request.body)
    const { version } = await change(request, (room) => ({ ...room, rules }))
    return { version }
  })

  app.post('/rooms/:code/ballots', async (request: RoomRequest, reply) => {
    const { replies } = bodyOf(REQUESTS.openBallot, request.body)
    const room = await change(request, (before) => withBallot(before, replies))
    return reply.code(201).send({ ballot: currentBallot(room)?.id })
  })

  app.put<BallotRequest>('/rooms/:code/ballots/:ballot/state', async (request) => {
    const id = partOf(ballotId, request.params.ballot)
    const { state } = bodyOf(REQUESTS.turnBallot, request.body)
    const { version } = await change(request, (room) => turned(room, id, state))
    return { ballot: id, state, version }
  })
}

/** A ballot that nobody closed ends where the next one begins. */
function withBallot(room: RoomRecord, replies: readonly string[]): RoomRecord {
  if (room.ballots.length >= MOST_BALLOTS) throw new Refusal('full', 'This room has had all its ballots.')
  const over = room.ballots.map((ballot) => (ballot.state === 'open' ? turnBallot(ballot, 'closed') : ballot))
  return { ...room, ballots: [...over, openBallot(String(over.length + 1), replies)] }
}

function turned(room: RoomRecord, id: string, state: BallotState): RoomRecord {
  const ballot = room.ballots.find((each) => each.id === id)
  if (!ballot) throw new Refusal('no-ballot')
  if (ballot !== currentBallot(room)) throw new Refusal('closed', 'A newer ballot has taken its place.')
  try {
    return { ...room, ballots: [...room.ballots.slice(0, -1), turnBallot(ballot, state)] }
  } catch (error) {
    throw error instanceof BallotIsRevealed ? new Refusal('revealed') : error
  }
}
