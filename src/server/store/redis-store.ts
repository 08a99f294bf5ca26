import { type Listeners, noListeners } from './listeners.ts'
import { answered, linkRedis, type RedisLink } from './redis-link.ts'
import {
  CHANGES,
  type Change,
  currentBallot,
  MOST_MARKS,
  type Own,
  type RoomRecord,
  type RoomStore,
  type SeatMarks,
  type Shelf,
  StoreUnavailable,
  type Voted,
  type Written,
} from './store.ts'

const SHELVES = ['seats', 'marks', 'before', 'after', 'outcomes'] satisfies readonly Shelf[]
/** When each room ends, by its code; only to know how many there are. */
const ROOMS = 'before-you-reply:rooms'
/** How often a change is tried again that somebody else was faster with. */
const MOST_TRIES = 20

/** Where Redis is, what time it is, and who hears of trouble with it. */
export interface RedisParts {
  readonly url: string
  now(): number
  onProblem(error: unknown): void
}

/** Rooms in a Redis, for any number of nodes. @throws StoreUnavailable when there is none to begin with. */
export async function openRedisStore({ url, now, onProblem }: RedisParts): Promise<RoomStore> {
  return new RedisStore(await linkRedis(url, onProblem), now)
}

class RedisStore implements RoomStore {
  readonly #listeners: Listeners = noListeners()

  constructor(
    readonly link: RedisLink,
    readonly now: () => number,
  ) {
    /* What was published while the connection was broken is lost: whoever listens looks again. */
    link.listening.on('ready', () => {
      for (const code of this.#listeners.codes()) {
        for (const change of CHANGES) if (change !== 'ended') this.#listeners.tell(code, change)
      }
    })
  }

  async add(room: RoomRecord): Promise<boolean> {
    const words = [...wordsOf(room), String(room.ends)]
    const added = await answered(this.link.asking.addRoom([roomKey(room.code)], words))
    if (added === 1) await answered(this.link.asking.zAdd(ROOMS, { score: room.ends, value: room.code }))
    return added === 1
  }

  async read(code: string): Promise<RoomRecord | undefined> {
    const record = await answered(this.link.asking.hGet(roomKey(code), 'record'))
    return record ? (JSON.parse(record) as RoomRecord) : undefined
  }

  async change(code: string, next: (room: RoomRecord) => RoomRecord): Promise<RoomRecord | undefined> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const room = await this.read(code)
      if (!room) return undefined
      const changed = { ...next(room), version: room.version + 1 }
      const words = [...wordsOf(changed), String(room.version)]
      if ((await answered(this.link.asking.changeRoom([roomKey(code)], words))) === 1) return changed
    }
    throw new StoreUnavailable('Too many changes of one room at once.')
  }

  async remove(code: string): Promise<boolean> {
    const removed = await answered(this.link.asking.removeRoom([roomKey(code)], SHELVES))
    await answered(this.link.asking.zRem(ROOMS, code))
    return removed === 1
  }

  async sit(code: string, seat: string, heads: number, most: number): Promise<Written> {
    const keys = [roomKey(code), shelfKey(code, 'seats')]
    return (await answered(this.link.asking.sit(keys, [seat, String(heads), String(most)]))) as Written
  }

  async vote(code: string, seat: string, ballot: string, reply: string): Promise<Voted> {
    const keys = keysFor(code, `votes.${ballot}`)
    return (await answered(this.link.asking.vote(keys, [seat, ballot, reply]))) as Voted
  }

  async mark(code: string, seat: string, line: string, repliesBefore?: number): Promise<Written> {
    const words = [seat, line, repliesBefore === undefined ? '' : String(repliesBefore), String(MOST_MARKS)]
    return (await answered(this.link.asking.mark(keysFor(code, 'marks'), words))) as Written
  }

  async write(
    code: string,
    seat: string,
    shelf: 'before' | 'after' | 'outcomes',
    value: string,
  ): Promise<Written> {
    return (await answered(this.link.asking.write(keysFor(code, shelf), [seat, value, shelf]))) as Written
  }

  async own(code: string, seat: string, ballot?: string): Promise<Own | undefined> {
    const get = (shelf: Shelf) => this.link.asking.hGet(shelfKey(code, shelf), seat)
    const wanted = [get('seats'), get('marks'), ballot ? get(`votes.${ballot}`) : null] as const
    const [heads, marks, vote] = await answered(Promise.all(wanted))
    if (!heads) return undefined
    const set = marks ? (JSON.parse(marks) as SeatMarks) : {}
    return { heads: Number(heads), ...(vote && { vote }), marks: set }
  }

  async all(code: string, shelf: Shelf): Promise<ReadonlyMap<string, string>> {
    return new Map(Object.entries(await answered(this.link.asking.hGetAll(shelfKey(code, shelf)))))
  }

  async count(code: string, shelf: Shelf): Promise<number> {
    return answered(this.link.asking.hLen(shelfKey(code, shelf)))
  }

  async watch(code: string, listener: (change: Change) => void): Promise<() => void> {
    const channel = roomKey(code)
    if (this.#listeners.add(code, listener)) {
      try {
        await answered(this.link.listening.subscribe(channel, (change) => this.#hear(code, change)))
      } catch (error) {
        this.#listeners.remove(code, listener)
        throw error
      }
    }
    return () => {
      if (!this.#listeners.remove(code, listener)) return
      this.link.listening.unsubscribe(channel).catch(() => undefined)
    }
  }

  async size(): Promise<number> {
    return answered(this.link.asking.zCard(ROOMS))
  }

  async sweep(): Promise<void> {
    await answered(this.link.asking.zRemRangeByScore(ROOMS, 0, this.now()))
  }

  async ready(): Promise<boolean> {
    if (!this.link.asking.isReady || !this.link.listening.isReady) return false
    return this.link.asking.ping().then(
      () => true,
      () => false,
    )
  }

  async close(): Promise<void> {
    await this.link.close()
  }

  #hear(code: string, message: string): void {
    const change = CHANGES.find((each) => each === message)
    if (change) this.#listeners.tell(code, change)
  }
}

/** The braces keep everything of a room on one node of a Redis cluster. */
function roomKey(code: string): string {
  return `before-you-reply:{${code}}`
}

function shelfKey(code: string, shelf: Shelf): string {
  return `${roomKey(code)}:${shelf}`
}

function keysFor(code: string, shelf: Shelf): readonly string[] {
  return [roomKey(code), shelfKey(code, 'seats'), shelfKey(code, shelf)]
}

/** A room as the scripts take it. */
function wordsOf(room: RoomRecord): readonly string[] {
  const ballot = currentBallot(room)
  const open = ballot?.state === 'open' ? ballot.id : ''
  return [JSON.stringify(room), String(room.version), open, JSON.stringify(ballot?.replies ?? [])]
}
