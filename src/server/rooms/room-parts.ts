import type { RoomStore } from '../store/store.ts'
import type { Access } from './access.ts'
import type { Hub } from './hub.ts'
import type { Limits } from './limits.ts'

/** A room ends by itself after so many milliseconds: three hours. */
export const ROOM_LASTS = 3 * 3_600_000
/** Rooms at once on one server. */
export const MOST_ROOMS = 1000
/** Seats in one room: the largest hall, and each of its devices twice. */
export const MOST_SEATS = 2000
/** Ballots in one room: more than there are minutes. */
export const MOST_BALLOTS = 200

/** What every endpoint is handed. */
export interface RoomParts {
  readonly store: RoomStore
  readonly hub: Hub
  readonly limits: Limits
  readonly access: Access
  now(): number
}
