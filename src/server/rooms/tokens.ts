import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const LEADER = 'leader.'
const SEAT = 'seat.'

/** A token that nobody can guess: 256 random bits for a leader, 128 for a seat. */
export function newToken(role: 'leader' | 'seat'): string {
  return role === 'leader' ? LEADER + random(32) : SEAT + random(16)
}

/** What is kept of a token, so that whoever reads the store can neither lead nor vote. */
export function kept(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Compares in a time that does not tell how much of it is right. */
export function isLeaderToken(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(kept(token)), Buffer.from(hash))
}

/** Who somebody says they are; whether it is true is for the room to say. */
export type Claim =
  | { readonly role: 'nobody' }
  | { readonly role: 'leader'; readonly token: string }
  | { readonly role: 'voter'; readonly seat: string; readonly token: string }

/** Reads an `Authorization` header; whatever is no token of ours is nobody's. */
export function claimIn(authorization: string | undefined): Claim {
  const token = /^Bearer ([\w.-]{20,80})$/i.exec(authorization ?? '')?.[1]
  if (token?.startsWith(LEADER)) return { role: 'leader', token }
  if (token?.startsWith(SEAT)) return { role: 'voter', seat: kept(token).slice(0, 22), token }
  return { role: 'nobody' }
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
