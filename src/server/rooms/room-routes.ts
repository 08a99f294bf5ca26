import { randomInt } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { newRoomCode } from '../../core/room/index.ts'
import { REQUESTS, WAITING } from '../../protocol/index.ts'
import { currentBallot, type RoomRecord } from '../store/store.ts'
import type { RoomRequest } from './access.ts'
import { bodyOf } from './body.ts'
import { countersOf } from './counters.ts'
import { Refusal } from './refusal.ts'
import { MOST_ROOMS, ROOM_LASTS, type RoomParts } from './room-parts.ts'
import { kept, newToken } from './tokens.ts'
import { marksOf, sheetOf, shownOf } from './totals.ts'
import { leaderView, ownView, voterView } from './views.ts'

const MOST_TRIES = 10

/** Opening a room, looking at it, ending it. */
export function registerRoomRoutes(app: FastifyInstance, parts: RoomParts): void {
  const { store, access } = parts
  app.post('/rooms', async (request, reply) => reply.code(201).send(await openRoom(request, parts)))
  app.get('/rooms/:code', (request: RoomRequest) => stateFor(request, parts))
  app.get('/rooms/:code/sheet', async (request: RoomRequest) => sheetOf(store, await access.lead(request)))
  app.delete('/rooms/:code', async (request: RoomRequest, reply) => {
    await store.remove((await access.lead(request)).code)
    return reply.code(204).send()
  })
}

async function openRoom(request: FastifyRequest, { store, limits, now }: RoomParts) {
  const { moment = WAITING, ...rules } = bodyOf(REQUESTS.openRoom, request.body)
  await limits.openRoom(request.ip)
  if ((await store.size()) >= MOST_ROOMS) throw new Refusal('too-many', 'All rooms of this server are taken.')
  const leaderToken = newToken('leader')
  const leader = kept(leaderToken)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const code = newRoomCode((limit) => randomInt(limit))
    const room = { code, leader, ends: now() + ROOM_LASTS, version: 1, rules, moment, ballots: [] }
    if (!(await store.add(room))) continue
    limits.welcome(request.ip, code)
    return { code, leaderToken }
  }
  throw new Refusal('too-many', 'No code is free just now: try again.')
}

async function stateFor(request: RoomRequest, { store, access, now }: RoomParts) {
  const { room, who } = await access.enter(request)
  if (who.role === 'leader') {
    const counters = await countersOf(store, room)
    const marks = await marksOf(store, room, counters.seats)
    return leaderView(room, { counters, marks, shown: await closedTally(room, store) }, now())
  }
  const isRevealed = currentBallot(room)?.state === 'revealed'
  const state = voterView(room, isRevealed ? await closedTally(room, store) : undefined)
  return who.role === 'voter' ? ownView(state, who.own) : state
}

async function closedTally(room: RoomRecord, store: RoomParts['store']) {
  const ballot = currentBallot(room)
  return ballot && ballot.state !== 'open' ? shownOf(store, room, ballot) : undefined
}
