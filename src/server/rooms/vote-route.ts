import type { FastifyInstance } from 'fastify'
import { ballotId, REQUESTS } from '../../protocol/index.ts'
import { codeIn } from './access.ts'
import { bodyOf, partOf } from './body.ts'
import { Refusal } from './refusal.ts'
import type { RoomParts } from './room-parts.ts'
import { claimIn } from './tokens.ts'

type VoteRequest = { Params: { readonly code: string; readonly ballot: string } }

/** Voting. A whole hall does it in the same second, hence one step in the store and a short answer. */
export function registerVoteRoute(
  app: FastifyInstance,
  { store, access, limits }: RoomParts,
  onVote: (how: string) => void,
): void {
  app.put<VoteRequest>('/rooms/:code/ballots/:ballot/vote', async (request) => {
    const ballot = partOf(ballotId, request.params.ballot)
    const { reply } = bodyOf(REQUESTS.vote, request.body)
    const claim = claimIn(request.headers.authorization)
    const code = codeIn(request)
    if (claim.role !== 'voter') {
      await access.enter(request)
      throw new Refusal('no-seat')
    }
    const how = await store.vote(code, claim.seat, ballot, reply)
    onVote(how)
    if (how === 'no-room' || how === 'no-seat') throw await limits.missed(request.ip, code, new Refusal(how))
    limits.welcome(request.ip, code)
    if (how === 'done') return { ballot, reply }
    if (how === 'unknown-reply') throw new Refusal(how)
    const room = await store.read(code)
    throw new Refusal(room?.ballots.some(({ id }) => id === ballot) ? 'closed' : 'no-ballot')
  })
}
