import { startLesson } from '../../../core/lesson/index.ts'
import { newRoomCode } from '../../../core/room/index.ts'
import { openedRoom, PATHS } from '../../../protocol/index.ts'
import { askRoom } from '../../platform/ask-room.ts'
import { below } from '../../platform/dice.ts'
import type { KeptLesson } from '../../platform/lesson-shelf.ts'
import { ownAddress } from '../../platform/room-server.ts'
import type { Wishes } from './wishes.ts'

/**
 * A lesson as it was wished for, with its room on the server where devices join.
 * @throws RoomUnreachable when there is no such server just now.
 */
export async function openLesson({ join, ...setup }: Wishes): Promise<KeptLesson> {
  const lesson = startLesson(setup)
  if (setup.way !== 'devices') return { code: newRoomCode(below), lesson }
  const groups = setup.groupDevices || setup.shape === 'groups'
  const body = { groups, weigh: setup.weigh }
  const room = await askRoom({ method: 'POST', path: PATHS.rooms, body }, openedRoom)
  return { ...room, lesson, join: join ?? ownAddress() }
}
