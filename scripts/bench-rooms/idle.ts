import { hangUp, join, openRoom } from './class.ts'
import type { MeasuredNode } from './measured-node.ts'
import { round } from './numbers.ts'

/** Devices that join at the same time: as many as a class in a corridor. */
const AT_ONCE = 100
/** What is measured while nothing happens, in milliseconds: more than the time between two signs of life. */
const QUIET = 16_000

/** Many devices that only listen: what each costs in memory, and all of them in processor time. */
export async function measureIdle(node: MeasuredNode, rooms: number, voters: number) {
  const before = await node.used()
  const begin = performance.now()
  const opened = []
  const devices = []
  for (let n = 0; n < rooms; n++) {
    const room = await openRoom(node.url)
    opened.push(room)
    for (let at = 0; at < voters; at += AT_ONCE) {
      const count = Math.min(AT_ONCE, voters - at)
      const joined = await Promise.all(Array.from({ length: count }, () => join(node.url, room.code)))
      for (const { wire } of joined) wire.close()
      devices.push(...joined)
    }
  }
  const joinMs = performance.now() - begin
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const then = await node.used()
  await new Promise((resolve) => setTimeout(resolve, QUIET))
  const after = await node.used()
  hangUp([...opened, ...devices])
  const each = (kilobytes: (used: typeof before) => number) =>
    round((kilobytes(after) - kilobytes(before)) / devices.length)
  return {
    connected: devices.length,
    joinMs: round(joinMs),
    rssKilobytesPerVoter: each(({ rssKilobytes }) => rssKilobytes),
    heapKilobytesPerVoter: each(({ heapKilobytes }) => heapKilobytes),
    cpuPercentWhileIdle: round(((after.cpuMilliseconds - then.cpuMilliseconds) / QUIET) * 100),
    rssMegabytes: Math.round(after.rssKilobytes / 1024),
  }
}
