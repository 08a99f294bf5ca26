/*
 * npm run bench:rooms: how live rooms behave under fixed loads, a JSON line each. The server runs in a process
 * of its own, as a school would start it; this one is the class. Nothing leaves this computer.
 * `npm run bench:rooms -- 500` measures only the loads whose name has "500" in it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureIdle } from './bench-rooms/idle.ts'
import { type Load, measureVoting } from './bench-rooms/loads.ts'
import { type MeasuredNode, startNode } from './bench-rooms/measured-node.ts'
import { startRedis } from './bench-rooms/redis.ts'

const wanted = process.argv[2] ?? ''
const site = await mkdtemp(join(tmpdir(), 'bench-'))
await writeFile(join(site, 'index.html'), '<!doctype html><title>bench</title>')

const VOTING: Readonly<Record<string, Load>> = {
  '30 voters': { rooms: 1, voters: 30 },
  '100 voters': { rooms: 1, voters: 100 },
  '500 voters': { rooms: 1, voters: 500 },
  '1000 voters': { rooms: 1, voters: 1000 },
  '40 rooms of 30': { rooms: 40, voters: 30 },
}

for (const [load, size] of Object.entries(VOTING)) {
  await measure(`${load}, one node`, (nodes) => measureVoting(nodes, size))
}
await measure('5000 idle, one node', ([node]) => measureIdle(node as MeasuredNode, 5, 1000))
const redis = await startRedis()
if (redis) {
  for (const [load, size] of Object.entries(VOTING)) {
    if (size.voters * size.rooms < 500) continue
    await measure(`${load}, two nodes with Redis`, (nodes) => measureVoting(nodes, size), 2, {
      REDIS_URL: redis.url,
    })
  }
  await redis.stop()
} else console.error('There is no redis-server here: the loads on two nodes are left out.')
await rm(site, { recursive: true })

/** Every load meets a server that has just started, and has seen one small class to warm up with. */
async function measure(
  load: string,
  work: (nodes: readonly MeasuredNode[]) => Promise<object>,
  count = 1,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (!load.includes(wanted)) return
  const nodes = await Promise.all(Array.from({ length: count }, () => startNode(join(site), env)))
  await measureVoting(nodes, { rooms: 1, voters: 20 })
  console.log(JSON.stringify({ bench: 'rooms', load, ...(await work(nodes)) }))
  await Promise.all(nodes.map((node) => node.stop()))
}
