import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedRoom } from './embedded-room.ts'
import { roomsLeftIn } from './left-rooms.ts'
import { type Listeners, noListeners } from './listeners.ts'
import type { Change, RoomRecord, RoomStore, Voted, Written } from './store.ts'

/** Where rooms lie on this computer, and what time it is. */
export interface EmbeddedParts {
  /** Absolute path; made when it is missing. */
  readonly folder: string
  now(): number
}

/** Rooms inside this process, each in a file of its own below a folder. For one node. */
export async function openEmbeddedStore({ folder, now }: EmbeddedParts): Promise<RoomStore> {
  const store = new EmbeddedStore(folder, roomsLeftIn(folder), now)
  await store.sweep()
  return store
}

class EmbeddedStore implements RoomStore {
  readonly #listeners: Listeners = noListeners()

  constructor(
    readonly folder: string,
    readonly rooms: Map<string, EmbeddedRoom>,
    readonly now: () => number,
  ) {}

  async add(room: RoomRecord): Promise<boolean> {
    const folder = join(this.folder, room.code)
    if (this.rooms.has(room.code) || existsSync(folder)) return false
    const kept = new EmbeddedRoom(folder)
    await kept.change(room)
    this.rooms.set(room.code, kept)
    return true
  }

  async read(code: string): Promise<RoomRecord | undefined> {
    return this.#live(code)?.record
  }

  async change(code: string, next: (room: RoomRecord) => RoomRecord): Promise<RoomRecord | undefined> {
    const room = this.#live(code)
    if (!room?.record) return undefined
    const changed = await room.change({ ...next(room.record), version: room.record.version + 1 })
    this.#listeners.tell(code, 'state')
    return changed
  }

  async remove(code: string): Promise<boolean> {
    const room = this.rooms.get(code)
    if (!room) return false
    this.rooms.delete(code)
    await room.remove()
    this.#listeners.tell(code, 'ended')
    return true
  }

  sit(code: string, seat: string, heads: number, most: number): Promise<Written> {
    return this.#write(code, 'seats', (room) => room.sit(seat, heads, most))
  }

  vote(code: string, seat: string, ballot: string, reply: string): Promise<Voted> {
    return this.#write(code, 'votes', (room) => room.vote(seat, ballot, reply))
  }

  mark(code: string, seat: string, line: string, repliesBefore?: number): Promise<Written> {
    return this.#write(code, 'marks', (room) => room.mark(seat, line, repliesBefore))
  }

  write(code: string, seat: string, shelf: 'before' | 'after' | 'outcomes', value: string): Promise<Written> {
    return this.#write(code, shelf, (room) => room.write(seat, shelf, value))
  }

  async own(code: string, seat: string, ballot?: string) {
    return this.#live(code)?.own(seat, ballot)
  }

  async all(code: string, shelf: Parameters<RoomStore['all']>[1]) {
    return this.#live(code)?.all(shelf) ?? new Map<string, string>()
  }

  async count(code: string, shelf: Parameters<RoomStore['count']>[1]) {
    return this.#live(code)?.all(shelf).size ?? 0
  }

  async watch(code: string, listener: (change: Change) => void): Promise<() => void> {
    this.#listeners.add(code, listener)
    return () => void this.#listeners.remove(code, listener)
  }

  async size(): Promise<number> {
    return this.rooms.size
  }

  async sweep(): Promise<void> {
    const ended = [...this.rooms].filter(([, room]) => (room.record?.ends ?? 0) <= this.now())
    await Promise.all(ended.map(([code]) => this.remove(code)))
  }

  async ready(): Promise<boolean> {
    return true
  }

  async close(): Promise<void> {
    await Promise.all([...this.rooms.values()].map((room) => room.close()))
    this.rooms.clear()
  }

  #live(code: string): EmbeddedRoom | undefined {
    const room = this.rooms.get(code)
    return room?.record && room.record.ends > this.now() ? room : undefined
  }

  async #write<T extends string>(
    code: string,
    change: Change,
    work: (room: EmbeddedRoom) => Promise<T>,
  ): Promise<T | 'no-room'> {
    const room = this.#live(code)
    if (!room) return 'no-room'
    const written = await work(room)
    if (written === 'done') this.#listeners.tell(code, change)
    return written
  }
}
