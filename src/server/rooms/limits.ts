import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible'
import { addressKey } from './address-key.ts'
import { Refusal } from './refusal.ts'
import { ROOM_LASTS } from './room-parts.ts'

/** How much of what; durations in seconds. A whole school may sit behind one address. */
export interface LimitSettings {
  /** Any request, by address. */
  readonly requests: { readonly points: number; readonly duration: number }
  /** Rooms opened, by address. */
  readonly rooms: { readonly points: number; readonly duration: number }
  /** Wrong codes and tokens, by address and by all together: both have to allow it. */
  readonly misses: { readonly points: number; readonly duration: number; readonly overall: number }
}

/**
 * At 300 wrong codes a minute and a hundred rooms, one is found by chance after a day, and then it is a seat
 * among students, not a leader's.
 */
export const LIMITS: LimitSettings = {
  requests: { points: 20_000, duration: 10 },
  rooms: { points: 200, duration: 3 * 3600 },
  misses: { points: 60, duration: 60, overall: 300 },
}

/** Nobody walks through the codes, and no class is shut out because somebody tries to. */
export interface Limits {
  /** @throws Refusal when too many requests come from there */
  request(address: string): Promise<void>
  /** @throws Refusal when too many rooms were opened from there */
  openRoom(address: string): Promise<void>
  /** Somebody belongs to this room: from their address it can be joined, whoever else there tries codes. */
  welcome(address: string, code: string): void
  /** @throws Refusal when wrong codes have been tried too often, unless the room is at home at this address */
  mayTry(address: string, code: string): Promise<void>
  /** Counts a wrong code or token, and gives what is to be answered. */
  missed(address: string, code: string, otherwise: Refusal): Promise<Refusal>
  /** Forgets where rooms are at home that must be over by now. */
  sweep(): void
}

const ALL = 'all'

/** Nothing has been tried yet. Each node counts by itself, and in memory alone. */
export function newLimits(now: () => number, { requests, rooms, misses }: LimitSettings = LIMITS): Limits {
  const byAddress = new RateLimiterMemory(misses)
  const overall = new RateLimiterMemory({ points: misses.overall, duration: misses.duration })
  const anything = new RateLimiterMemory(requests)
  const opening = new RateLimiterMemory(rooms)
  const homes = new Map<string, { readonly addresses: Set<string>; readonly until: number }>()

  const spent = async (address: string, code: string) => {
    if (homes.get(code)?.addresses.has(addressKey(address))) return undefined
    const [here, everywhere] = await Promise.all([byAddress.get(addressKey(address)), overall.get(ALL)])
    const full = [here, everywhere].filter((result) => result && result.remainingPoints <= 0)
    if (full.length === 0) return undefined
    return tooMany(Math.max(...full.map((result) => result?.msBeforeNext ?? 0)))
  }
  return {
    request: (address) => take(anything, addressKey(address)),
    openRoom: (address) => take(opening, addressKey(address)),
    welcome(address, code) {
      const home = homes.get(code) ?? { addresses: new Set(), until: now() + ROOM_LASTS }
      home.addresses.add(addressKey(address))
      homes.set(code, home)
    },
    async mayTry(address, code) {
      const refusal = await spent(address, code)
      if (refusal) throw refusal
    },
    async missed(address, code, otherwise) {
      const refusal = await spent(address, code)
      await Promise.all([byAddress.penalty(addressKey(address)), overall.penalty(ALL)])
      return refusal ?? otherwise
    },
    sweep() {
      for (const [code, { until }] of homes) if (until <= now()) homes.delete(code)
    },
  }
}

async function take(limiter: RateLimiterAbstract, key: string): Promise<void> {
  const result = await limiter.penalty(key)
  if (result.consumedPoints > limiter.points) throw tooMany(result.msBeforeNext)
}

function tooMany(milliseconds: number): Refusal {
  return new Refusal('too-many', undefined, Math.max(1, Math.ceil(milliseconds / 1000)))
}
