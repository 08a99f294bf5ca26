import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../src/server/store/embedded-store.ts'
import { aRoom, storeBehaviour } from './store-behaviour.ts'
import { aStoreProcess } from './store-process.ts'

const now = () => Date.now()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooms-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('rooms inside the server', { timeout: 60_000 }, () => {
  storeBehaviour(() => openEmbeddedStore({ folder: join(folder, 'behaviour'), now }))

  it('are there again after a restart', async () => {
    const parts = { folder: join(folder, 'restart'), now }
    const room = aRoom()
    const before = await openEmbeddedStore(parts)
    await before.add(room)
    await before.sit(room.code, 'ann', 3, 5)
    await before.vote(room.code, 'ann', '1', 'go')
    await before.close()
    const after = await openEmbeddedStore(parts)
    expect(await after.read(room.code)).toEqual(room)
    expect(await after.own(room.code, 'ann', '1')).toEqual({ heads: 3, vote: 'go', marks: {} })
    await after.close()
  })

  it('hold every vote that was acknowledged when the process is killed in the middle of them', async () => {
    const own = join(folder, 'killed')
    const room = aRoom()
    const before = await openEmbeddedStore({ folder: own, now })
    await before.add(room)
    await before.close()
    const child = aStoreProcess(own)
    child.process.stdin.write(`${room.code}\n`)
    const acknowledged = (await child.lines(151)).slice(1)
    child.process.kill('SIGKILL')
    await child.ended
    const after = await openEmbeddedStore({ folder: own, now })
    const votes = await after.all(room.code, 'votes.1')
    expect(acknowledged.length).toBe(150)
    expect(acknowledged.filter((seat) => votes.get(seat) !== 'go')).toEqual([])
    await after.close()
  })

  it('leave not one byte on the disk when they end', async () => {
    const own = join(folder, 'end')
    let time = 1000
    const store = await openEmbeddedStore({ folder: own, now: () => time })
    const byHand = aRoom({ ends: 5000 })
    const byTime = aRoom({ ends: 2000 })
    for (const room of [byHand, byTime]) {
      await store.add(room)
      await store.sit(room.code, 'ann-has-a-seat', 1, 5)
      await store.vote(room.code, 'ann-has-a-seat', '1', 'stay')
    }
    const kept = await readFile(join(own, byHand.code, 'data.mdb'))
    expect(kept.includes('ann-has-a-seat')).toBe(true)
    await store.remove(byHand.code)
    expect(await readdir(own)).toEqual([byTime.code])
    time = 2000
    expect(await store.read(byTime.code)).toBeUndefined()
    await store.sweep()
    expect(await readdir(own)).toEqual([])
    await store.close()
  })

  it('are cleared away at the next start when they ended meanwhile', async () => {
    const own = join(folder, 'meanwhile')
    const room = aRoom({ ends: 2000 })
    const before = await openEmbeddedStore({ folder: own, now: () => 1000 })
    await before.add(room)
    await before.close()
    const after = await openEmbeddedStore({ folder: own, now: () => 3000 })
    expect(await readdir(own)).toEqual([])
    await after.close()
  })

  it.each(['empty', 'zeros', 'junk'])(
    'are given up when their file is damaged (%s), and do not take the others with them',
    async (damage) => {
      const own = join(folder, damage)
      const [good, damaged] = [aRoom(), aRoom()]
      const before = await openEmbeddedStore({ folder: own, now })
      await before.add(good)
      await before.add(damaged)
      await before.close()
      const bytes = { empty: '', zeros: Buffer.alloc(9000), junk: 'x'.repeat(9000) }[damage] ?? ''
      await writeFile(join(own, damaged.code, 'data.mdb'), bytes)
      /* The library may go down with the damaged file, once; in a process of its own, therefore. */
      await codesSeenBy(own)
      expect(await codesSeenBy(own)).toEqual([good.code])
      expect(await readdir(own)).toEqual([good.code])
    },
  )
})

async function codesSeenBy(own: string): Promise<readonly string[]> {
  const child = aStoreProcess(own)
  child.process.stdin.end()
  return (await child.lines(1))[0]?.split(' ').filter(Boolean) ?? []
}
