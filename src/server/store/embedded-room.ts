import { rm } from 'node:fs/promises'
import { open, type RootDatabase } from 'lmdb'
import { takesVote } from '../../core/room/index.ts'
import {
  currentBallot,
  MOST_MARKS,
  type Own,
  type RoomRecord,
  type SeatMarks,
  type Shelf,
  type Voted,
  type Written,
} from './store.ts'

const RECORD = 'room'

/**
 * One room in a folder of its own, so that nothing of it is left once the folder is gone. Everything is in
 * memory, where each change is made at once and in order, and in the file, where it is kept: a change is
 * resolved when it is committed there, and from then on survives the death of the process.
 */
export class EmbeddedRoom {
  readonly #db: RootDatabase<unknown, string | string[]>
  readonly #folder: string
  readonly #shelves = new Map<Shelf, Map<string, string>>()
  #record: RoomRecord | undefined
  #gone = false

  /**
   * What is committed is with the operating system, which outlives us; it is not waited for until the disk has
   * it, too, since forty classes that vote at once would wait ten times as long.
   * @throws what the library finds wrong with the file, if the process lives to tell
   */
  constructor(folder: string) {
    this.#folder = folder
    this.#db = open({ path: folder, encoding: 'json', noSync: true })
    for (const { key, value } of this.#db.getRange()) {
      if (Array.isArray(key)) this.#shelf(key[0] as Shelf).set(String(key[1]), String(value))
      else this.#record = value as RoomRecord
    }
  }

  get record(): RoomRecord | undefined {
    return this.#record
  }

  async change(record: RoomRecord): Promise<RoomRecord> {
    this.#record = record
    await this.#db.put(RECORD, record)
    return record
  }

  sit(seat: string, heads: number, most: number): Promise<Written> {
    const seats = this.#shelf('seats')
    if (!seats.has(seat) && seats.size >= most) return Promise.resolve('full')
    return this.#keep('seats', seat, String(heads))
  }

  vote(seat: string, ballotId: string, reply: string): Promise<Voted> {
    const ballot = this.#record && currentBallot(this.#record)
    if (!this.#shelf('seats').has(seat)) return Promise.resolve('no-seat')
    if (ballot?.id !== ballotId || ballot.state !== 'open') return Promise.resolve('closed')
    if (!takesVote(ballot, reply)) return Promise.resolve('unknown-reply')
    return this.#keep(`votes.${ballotId}`, seat, reply)
  }

  mark(seat: string, line: string, repliesBefore: number | undefined): Promise<Written> {
    const { [line]: _, ...others } = this.#marks(seat)
    if (Object.keys(others).length >= MOST_MARKS) return Promise.resolve('full')
    const marks = repliesBefore === undefined ? others : { ...others, [line]: repliesBefore }
    return this.write(seat, 'marks', JSON.stringify(marks))
  }

  write(seat: string, shelf: Shelf, value: string): Promise<Written> {
    if (!this.#shelf('seats').has(seat)) return Promise.resolve('no-seat')
    return this.#keep(shelf, seat, value)
  }

  own(seat: string, ballot: string | undefined): Own | undefined {
    const heads = this.#shelf('seats').get(seat)
    if (heads === undefined) return undefined
    const vote = ballot && this.#shelves.get(`votes.${ballot}`)?.get(seat)
    return { heads: Number(heads), ...(vote && { vote }), marks: this.#marks(seat) }
  }

  all(shelf: Shelf): ReadonlyMap<string, string> {
    return this.#shelves.get(shelf) ?? new Map()
  }

  /** Whoever still writes is waited for. */
  async close(): Promise<void> {
    if (this.#gone) return
    this.#gone = true
    await this.#db.committed
    await this.#db.close()
  }

  async remove(): Promise<void> {
    await this.close()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #keep(shelf: Shelf, seat: string, value: string): Promise<'done' | 'no-room'> {
    if (this.#gone) return 'no-room'
    this.#shelf(shelf).set(seat, value)
    await this.#db.put([shelf, seat], value)
    return 'done'
  }

  #shelf(name: Shelf): Map<string, string> {
    const shelf = this.#shelves.get(name) ?? new Map<string, string>()
    this.#shelves.set(name, shelf)
    return shelf
  }

  #marks(seat: string): SeatMarks {
    const marks = this.#shelf('marks').get(seat)
    return marks ? (JSON.parse(marks) as SeatMarks) : {}
  }
}
