import { currentBallot } from '../store/store.ts'
import { type LiveParts, LiveRoom } from './live-room.ts'
import type { Stream } from './stream.ts'

/** Who listens on a stream. */
export type Listener = { readonly role: 'leader' } | { readonly role: 'voter'; readonly seat: string }

/** Tabs and windows of one seat, or of the leader, that may listen at once. */
const MOST_STREAMS = 8

/** All streams of this node. */
export interface Hub {
  /** Lets somebody listen until their stream closes; false when the room is over or the seat is not there. */
  join(code: string, listener: Listener, stream: Stream): Promise<boolean>
  /** Keeps quiet streams alive, and ends those of rooms whose time has come. */
  beat(): void
  streams(): Readonly<Record<'voter' | 'leader', number>>
  close(): void
}

interface Kept {
  readonly live: LiveRoom
  /** Who is here or on the way in, by seat; when nobody is, the room is no longer watched. */
  readonly guests: Map<string, Stream[]>
  stop(): void
}

/** Nobody listens yet. */
export function openHub(parts: LiveParts): Hub {
  const rooms = new Map<string, Promise<Kept | undefined>>()
  const here = new Set<Kept>()

  const enter = (code: string) => {
    const found = rooms.get(code)
    if (found) return found
    const kept = watched(code, parts)
    rooms.set(code, kept)
    kept.then(
      (room) => (room ? here.add(room) : rooms.delete(code)),
      () => rooms.delete(code),
    )
    return kept
  }
  const forget = (code: string, kept: Kept) => {
    if (!here.delete(kept)) return
    rooms.delete(code)
    kept.stop()
  }

  return {
    async join(code, listener, stream) {
      const kept = await enter(code)
      if (!kept) return false
      const { live } = kept
      const seat = listener.role === 'leader' ? 'leader' : listener.seat
      seatGuest(kept, seat, stream)
      stream.onClose(() => {
        live.voters.delete(stream)
        live.leaders.delete(stream)
        if (guestLeaves(kept, seat, stream) === 0) forget(code, kept)
      })
      if (listener.role === 'leader') await live.addLeader(stream)
      else {
        const own = await parts.store.own(code, listener.seat, currentBallot(live.room)?.id)
        if (!own) return false
        live.addVoter(stream, own)
      }
      if (live.isEnded) stream.end()
      return !live.isEnded
    },
    beat() {
      for (const { live } of [...here]) live.beat()
    },
    streams() {
      const count = (of: 'voters' | 'leaders') => [...here].reduce((sum, { live }) => sum + live[of].size, 0)
      return { voter: count('voters'), leader: count('leaders') }
    },
    close() {
      for (const { live, stop } of [...here]) {
        live.leave()
        stop()
      }
      here.clear()
      rooms.clear()
    },
  }
}

/** The oldest stream of a seat makes room for one too many: it may be a phone that was switched off. */
function seatGuest({ guests }: Kept, seat: string, stream: Stream): void {
  const streams = guests.get(seat) ?? []
  guests.set(seat, streams)
  streams.push(stream)
  if (streams.length > MOST_STREAMS) streams.shift()?.end()
}

/** How many seats still have guests. */
function guestLeaves({ guests }: Kept, seat: string, stream: Stream): number {
  const streams = guests.get(seat)?.filter((each) => each !== stream) ?? []
  if (streams.length > 0) guests.set(seat, streams)
  else guests.delete(seat)
  return guests.size
}

/** Listens first and reads then, so that no change falls between the two. */
async function watched(code: string, parts: LiveParts): Promise<Kept | undefined> {
  const early: Parameters<LiveRoom['hear']>[0][] = []
  let live: LiveRoom | undefined
  const stop = await parts.store.watch(code, (change) => {
    if (live) live.hear(change)
    else early.push(change)
  })
  try {
    const room = await parts.store.read(code)
    if (room) {
      const opened = new LiveRoom(room, parts)
      await opened.begin()
      live = opened
      for (const change of early) opened.hear(change)
      return { live: opened, guests: new Map(), stop }
    }
    stop()
    return undefined
  } catch (error) {
    stop()
    throw error
  }
}
