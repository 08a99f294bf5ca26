import { type GivenTalk, withDevices } from '../../../core/talk/index.ts'
import { openedRoom, PATHS } from '../../../protocol/index.ts'
import { askRoom } from '../../platform/ask-room.ts'
import { ownAddress } from '../../platform/room-server.ts'
import type { TalkShelf } from '../../platform/talk-shelf.ts'
import type { PhoneWishes } from './phone-choice.tsx'

/**
 * Keeps a talk that is about to begin, with a room on the server where phones vote.
 * @throws RoomUnreachable when there is no such server just now; then nothing is kept, and what was there stays.
 */
export async function openTalk(shelf: TalkShelf, given: GivenTalk, phones: PhoneWishes): Promise<void> {
  const room = phones.vote
    ? await askRoom({ method: 'POST', path: PATHS.rooms, body: {} }, openedRoom)
    : undefined
  void endHallRoom(shelf)
  shelf.put(room ? withDevices(given) : given)
  shelf.putRoom(room && { ...room, join: phones.join ?? ownAddress() })
}

/** Ends the room of the talk that is kept, if it has one. Where the server cannot be reached, it ends by itself. */
export async function endHallRoom(shelf: TalkShelf): Promise<void> {
  const room = shelf.room()
  if (!room) return
  await askRoom({ method: 'DELETE', path: PATHS.room(room.code), token: room.leaderToken }).catch(() => {})
}
