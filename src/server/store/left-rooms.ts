import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRoomCode } from '../../core/room/index.ts'
import { EmbeddedRoom } from './embedded-room.ts'

/** Names the room that is just being looked into. */
const OPENING = 'opening'

/**
 * The rooms that an earlier process left below a folder, by their code. A damaged file can take a process down
 * with it; then its name stands in `opening`, and the next start gives this one room up instead of falling
 * again.
 */
export function roomsLeftIn(folder: string): Map<string, EmbeddedRoom> {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder)
  const fatal = names.includes(OPENING)
    ? readRoomCode(readFileSync(join(folder, OPENING), 'utf8'))
    : undefined
  if (fatal) rmSync(join(folder, fatal), { recursive: true, force: true })
  const rooms = new Map<string, EmbeddedRoom>()
  for (const code of names) {
    if (code === fatal || readRoomCode(code) !== code) continue
    writeFileSync(join(folder, OPENING), code)
    const room = openIn(join(folder, code))
    if (room) rooms.set(code, room)
  }
  rmSync(join(folder, OPENING), { force: true })
  return rooms
}

function openIn(folder: string): EmbeddedRoom | undefined {
  try {
    return new EmbeddedRoom(folder)
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
}
