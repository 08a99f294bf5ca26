import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { LONGEST_OUTCOME, readLetters } from '../../core/room/index.ts'
import { FORMS, REQUESTS, sceneId } from '../../protocol/index.ts'
import type { Written } from '../store/store.ts'
import type { RoomRequest } from './access.ts'
import { bodyOf, partOf } from './body.ts'
import { Refusal } from './refusal.ts'
import { MOST_SEATS, type RoomParts } from './room-parts.ts'
import { claimIn, newToken } from './tokens.ts'

const form = z.enum(FORMS)

type MarkRequest = { Params: { readonly code: string; readonly line: string } }
type JudgementRequest = { Params: { readonly code: string; readonly form: string } }

/** What a device may do: take a seat, and leave marks, judgements and an outcome from there. */
export function registerSeatRoutes(app: FastifyInstance, { store, access }: RoomParts): void {
  app.post('/rooms/:code/seats', async (request: RoomRequest, reply) => {
    const { heads } = bodyOf(REQUESTS.takeSeat, request.body)
    const { room, who } = await access.enter(request)
    if (who.role === 'voter') {
      done(await store.sit(room.code, who.seat, heads, MOST_SEATS))
      return { seatToken: who.token }
    }
    if (!room.rules.joining) throw new Refusal('locked')
    const seatToken = newToken('seat')
    done(await store.sit(room.code, seatOf(seatToken), heads, MOST_SEATS))
    return reply.code(201).send({ seatToken })
  })

  app.put('/rooms/:code/seat', async (request: RoomRequest) => {
    const { heads } = bodyOf(REQUESTS.takeSeat, request.body)
    const { room, who } = await access.sit(request)
    done(await store.sit(room.code, who.seat, heads, MOST_SEATS))
    return { heads }
  })

  app.put<MarkRequest>('/rooms/:code/marks/:line', async (request) => {
    const line = partOf(sceneId, request.params.line)
    const { marked } = bodyOf(REQUESTS.mark, request.body)
    const { room, who } = await access.sit(request)
    const at = marked ? room.moment.replies.length : undefined
    done(await store.mark(room.code, who.seat, line, at))
    return { line, marked }
  })

  app.put<JudgementRequest>('/rooms/:code/judgements/:form', async (request) => {
    const shelf = partOf(form, request.params.form)
    const tally = bodyOf(REQUESTS.judgement, request.body)
    const { room, who } = await access.sit(request)
    done(await store.write(room.code, who.seat, shelf, JSON.stringify(tally)))
    return { form: shelf }
  })

  app.put('/rooms/:code/outcome', async (request: RoomRequest) => {
    const code = readLetters(bodyOf(REQUESTS.outcome, request.body).code)
    if (!code || code.length > LONGEST_OUTCOME) throw new Refusal('bad-request', 'That is no outcome code.')
    const { room, who } = await access.sit(request)
    done(await store.write(room.code, who.seat, 'outcomes', code))
    return { code }
  })
}

/** The seat that a token of ours stands for. */
function seatOf(token: string): string {
  const claim = claimIn(`Bearer ${token}`)
  if (claim.role !== 'voter') throw new Error('expected a token of a seat')
  return claim.seat
}

function done(written: Written): void {
  if (written === 'no-room' || written === 'no-seat' || written === 'full') throw new Refusal(written)
}
