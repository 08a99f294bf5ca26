import type { Ballot } from '../../core/room/index.ts'
import type { Moment, Rules } from '../../protocol/index.ts'

/** A room as it is kept. Times in milliseconds since 1970. */
export interface RoomRecord {
  readonly code: string
  /** Hash of the leader's token; the token itself is kept nowhere. */
  readonly leader: string
  readonly ends: number
  /** Rises with each change of this record. */
  readonly version: number
  readonly rules: Rules
  readonly moment: Moment
  /** Every ballot of the room; the last one is the class's own now. */
  readonly ballots: readonly Ballot[]
}

/** What a seat can leave behind: `votes.<ballot>` a reply, the others as JSON or a code. */
export type Shelf = `votes.${string}` | 'seats' | 'marks' | 'before' | 'after' | 'outcomes'

/** What has changed, told to whoever watches a room. */
export const CHANGES = ['state', 'seats', 'votes', 'marks', 'before', 'after', 'outcomes', 'ended'] as const
export type Change = (typeof CHANGES)[number]

/** Line id → how many replies the class had given when this seat marked it. */
export type SeatMarks = Readonly<Record<string, number>>

/** What one seat has left in a room. */
export interface Own {
  readonly heads: number
  readonly vote?: string
  readonly marks: SeatMarks
}

/** How writing went: there may be no such room, no such seat in it, or no place left. */
export type Written = 'done' | 'no-room' | 'no-seat' | 'full'
/** How voting went; nothing but `done` has changed anything. */
export type Voted = Exclude<Written, 'full'> | 'closed' | 'unknown-reply'

/** The store does not answer; nothing is known of whether a change was made. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** More marks than any scene has messages. */
export const MOST_MARKS = 400

/**
 * Where rooms are kept. What has been resolved survives the death of this process. A room that has ended is
 * as if it had never been, whether by `remove` or by its time. Every method may throw StoreUnavailable.
 */
export interface RoomStore {
  /** Keeps a new room; false when its code is taken. */
  add(room: RoomRecord): Promise<boolean>
  read(code: string): Promise<RoomRecord | undefined>
  /** Changes the record as one step, and raises its version; hands on whatever `next` throws. */
  change(code: string, next: (room: RoomRecord) => RoomRecord): Promise<RoomRecord | undefined>
  /** Ends a room; false when there was none. */
  remove(code: string): Promise<boolean>

  /** Takes a seat, or tells how many now sit on it; `full` when `most` others are taken. */
  sit(code: string, seat: string, heads: number, most: number): Promise<Written>
  /** One vote per seat and ballot, the last one counts; only for a reply of the ballot that is open. */
  vote(code: string, seat: string, ballot: string, reply: string): Promise<Voted>
  /** Sets a mark, or takes it back when `repliesBefore` is left out. */
  mark(code: string, seat: string, line: string, repliesBefore?: number): Promise<Written>
  /** Puts something on a shelf, in the place of what this seat had there. */
  write(code: string, seat: string, shelf: 'before' | 'after' | 'outcomes', value: string): Promise<Written>

  /** What a seat has left, with its vote in this ballot; nothing when there is no such seat. */
  own(code: string, seat: string, ballot?: string): Promise<Own | undefined>
  /** A whole shelf: seat → what it left. */
  all(code: string, shelf: Shelf): Promise<ReadonlyMap<string, string>>
  count(code: string, shelf: Shelf): Promise<number>

  /** Calls whenever something has changed, on whichever node, until the returned function is called. */
  watch(code: string, listener: (change: Change) => void): Promise<() => void>
  /** How many rooms there are, more or less. */
  size(): Promise<number>
  /** Removes what has outlived its time, where that does not happen by itself. */
  sweep(): Promise<void>
  ready(): Promise<boolean>
  close(): Promise<void>
}

/** The ballot of a room that takes votes or was the last to take them. */
export function currentBallot({ ballots }: RoomRecord): Ballot | undefined {
  return ballots.at(-1)
}
