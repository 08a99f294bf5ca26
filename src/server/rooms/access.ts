import type { FastifyRequest } from 'fastify'
import { readRoomCode } from '../../core/room/index.ts'
import { currentBallot, type Own, type RoomRecord, type RoomStore } from '../store/store.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { claimIn, isLeaderToken } from './tokens.ts'

/** A request for something in a room. */
export type RoomRequest = FastifyRequest<{ Params: { readonly code: string } }>

/** Who asks, after the store has confirmed it. */
export type Who =
  | { readonly role: 'nobody' }
  | { readonly role: 'leader' }
  | { readonly role: 'voter'; readonly seat: string; readonly token: string; readonly own: Own }

/** A room, and who asks for it. */
export interface Entered {
  readonly room: RoomRecord
  readonly who: Who
}

/** The only judge of who may what. */
export interface Access {
  /** @throws Refusal when there is no such room, or the token is not of this room */
  enter(request: RoomRequest): Promise<Entered>
  /** @throws Refusal also when it is not the leader who asks */
  lead(request: RoomRequest): Promise<RoomRecord>
  /** @throws Refusal also when no seat asks */
  sit(request: RoomRequest): Promise<Entered & { readonly who: Extract<Who, { role: 'voter' }> }>
}

/** Asks the store about each token; whatever does not fit counts as a try to guess. */
export function newAccess(store: RoomStore, limits: Limits): Access {
  const enter = async (request: RoomRequest): Promise<Entered> => {
    const code = codeIn(request)
    const claim = claimIn(request.headers.authorization)
    const room = await store.read(code)
    const who = room && (await confirmed(store, room, claim))
    if (who) {
      if (who.role === 'nobody') await limits.mayTry(request.ip, code)
      else limits.welcome(request.ip, code)
      return { room, who }
    }
    const refusal = new Refusal(!room ? 'no-room' : claim.role === 'leader' ? 'not-leader' : 'no-seat')
    throw await limits.missed(request.ip, code, refusal)
  }
  return {
    enter,
    async lead(request) {
      const { room, who } = await enter(request)
      if (who.role !== 'leader') throw new Refusal('not-leader')
      return room
    },
    async sit(request) {
      const { room, who } = await enter(request)
      if (who.role !== 'voter') throw new Refusal('no-seat')
      return { room, who }
    },
  }
}

/** The code in an address, in capitals. @throws Refusal for what can be no code */
export function codeIn({ params }: RoomRequest): string {
  const code = readRoomCode(params.code)
  if (!code) throw new Refusal('no-room')
  return code
}

/** Who somebody really is; nothing when their token is not of this room. */
async function confirmed(
  store: RoomStore,
  room: RoomRecord,
  claim: ReturnType<typeof claimIn>,
): Promise<Who | undefined> {
  if (claim.role === 'nobody') return claim
  if (claim.role === 'leader') return isLeaderToken(claim.token, room.leader) ? { role: 'leader' } : undefined
  const own = await store.own(room.code, claim.seat, currentBallot(room)?.id)
  return own && { ...claim, own }
}
