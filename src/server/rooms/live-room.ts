import type { MarkCount, ShownTally } from '../../core/room/index.ts'
import { type Counters, HEARTBEAT, writeEvent } from '../../protocol/index.ts'
import { type Change, currentBallot, type Own, type RoomRecord, type RoomStore } from '../store/store.ts'
import { countersAfter, countersOf, NO_COUNTS } from './counters.ts'
import type { Stream } from './stream.ts'
import { type Throttled, throttled } from './throttle.ts'
import { marksOf, shownOf } from './totals.ts'
import { leaderView, ownView, voterView } from './views.ts'

/** Between two states, in milliseconds: enough for a leader, and no screen is flooded. */
const STATE_EVERY = 50
/** Between two counts to the leader's screens: about ten a second; half as many do for a class. */
const COUNT_EVERY = { hall: 80, class: 200 }
/** From so many seats on it is a hall. */
const HALL_FROM = 100

/** What a live room needs from outside; `onProblem` hears of a store that does not answer. */
export interface LiveParts {
  readonly store: RoomStore
  now(): number
  onProblem(error: unknown): void
}

/** One room's streams on this node, and what was last said on them. */
export class LiveRoom {
  readonly voters = new Set<Stream>()
  readonly leaders = new Set<Stream>()
  isEnded = false
  readonly #parts: LiveParts
  readonly #states: Throttled
  readonly #counts: Throttled
  readonly #changes = new Set<Change>()
  #room: RoomRecord
  #shown: ShownTally | undefined
  #counters: Counters = NO_COUNTS
  #marks: readonly MarkCount[] | undefined

  constructor(room: RoomRecord, parts: LiveParts) {
    this.#room = room
    this.#parts = parts
    this.#states = throttled(
      () => STATE_EVERY,
      () => this.#safely(() => this.#newState()),
    )
    this.#counts = throttled(
      () => this.#countEvery(),
      () => this.#safely(() => this.#newCounts()),
    )
  }

  get room(): RoomRecord {
    return this.#room
  }

  /** Reads everything once, before anybody listens. */
  async begin(): Promise<void> {
    await this.#look(this.#room)
  }

  hear(change: Change): void {
    if (change === 'ended') this.end()
    else if (change === 'state') this.#states.ask()
    else {
      this.#changes.add(change)
      if (this.leaders.size > 0) this.#counts.ask()
    }
  }

  addVoter(stream: Stream, own: Own): void {
    stream.send(writeEvent('state', ownView(voterView(this.#room, this.#shown), own)))
    if (stream.isOpen) this.voters.add(stream)
  }

  /** What has changed while no leader was there is looked up first. */
  async addLeader(stream: Stream): Promise<void> {
    let room: RoomRecord
    do {
      room = this.#room
      await this.#lookForLeaders(room)
    } while (room !== this.#room)
    stream.send(this.#stateForLeader())
    if (stream.isOpen) this.leaders.add(stream)
    if (this.#changes.size > 0) this.#counts.ask()
  }

  beat(): void {
    if (this.#room.ends <= this.#parts.now()) this.end()
    else for (const stream of [...this.voters, ...this.leaders]) stream.send(HEARTBEAT)
  }

  /** The room is over, for everybody. */
  end(): void {
    this.isEnded = true
    this.leave(writeEvent('ended', {}))
  }

  /** Only this node leaves: whoever listens may listen elsewhere. */
  leave(lastWord?: string): void {
    this.#states.stop()
    this.#counts.stop()
    for (const stream of [...this.voters, ...this.leaders]) stream.end(lastWord)
  }

  async #newState(): Promise<void> {
    const room = await this.#parts.store.read(this.#room.code)
    if (!room) this.end()
    if (!room || room.version <= this.#room.version) return
    await this.#look(room)
    const toVoters = writeEvent('state', voterView(room, this.#shown))
    for (const stream of this.voters) stream.send(toVoters)
    if (this.leaders.size > 0) this.#toLeaders(this.#stateForLeader())
  }

  async #look(room: RoomRecord): Promise<void> {
    const { store } = this.#parts
    const ballot = currentBallot(room)
    const shown = ballot && ballot.state !== 'open' ? await shownOf(store, room, ballot) : undefined
    if (this.leaders.size > 0) await this.#lookForLeaders(room)
    this.#room = room
    this.#shown = shown
  }

  async #lookForLeaders(room: RoomRecord): Promise<void> {
    const { store } = this.#parts
    this.#counters = await countersOf(store, room)
    this.#marks = await marksOf(store, room, this.#counters.seats)
  }

  async #newCounts(): Promise<void> {
    const { store } = this.#parts
    const room = this.#room
    const changes = new Set(this.#changes)
    this.#changes.clear()
    const counters = await countersAfter(store, room, this.#counters, changes)
    const marks = changes.has('marks') ? await marksOf(store, room, counters.seats) : this.#marks
    /* The room moved on meanwhile, and what was counted belongs to the ballot before. */
    if (room !== this.#room) {
      this.#counts.ask()
      return
    }
    this.#counters = counters
    this.#toLeaders(writeEvent('count', counters))
    if (!changes.has('marks')) return
    this.#marks = marks
    this.#toLeaders(writeEvent('marks', { ...(marks && { marks }) }))
  }

  #countEvery(): number {
    return this.#counters.seats < HALL_FROM ? COUNT_EVERY.class : COUNT_EVERY.hall
  }

  #toLeaders(text: string): void {
    for (const stream of this.leaders) stream.send(text)
  }

  #stateForLeader(): string {
    const totals = { counters: this.#counters, marks: this.#marks, shown: this.#shown }
    return writeEvent('state', leaderView(this.#room, totals, this.#parts.now()))
  }

  async #safely(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#parts.onProblem(error)
    }
  }
}
