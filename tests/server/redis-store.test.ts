import { createClient } from '@redis/client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openRedisStore } from '../../src/server/store/redis-store.ts'
import { type Change, type RoomStore, StoreUnavailable } from '../../src/server/store/store.ts'
import { type ARedis, aRedis, HAS_REDIS } from './redis-server.ts'
import { aRoom, storeBehaviour } from './store-behaviour.ts'

const now = () => Date.now()
const quiet = () => undefined
const open = (url: string) => openRedisStore({ url, now, onProblem: quiet })

describe.skipIf(!HAS_REDIS)('rooms in a Redis', () => {
  let redis: ARedis
  beforeAll(async () => {
    redis = await aRedis()
  })
  afterAll(() => redis.stop())

  storeBehaviour(() => open(redis.url))

  describe('on two nodes', () => {
    let one: RoomStore
    let other: RoomStore
    beforeAll(async () => {
      one = await open(redis.url)
      other = await open(redis.url)
    })
    afterAll(() => Promise.all([one.close(), other.close()]))

    it('are the same rooms', async () => {
      const room = aRoom()
      await one.add(room)
      await other.sit(room.code, 'ann', 1, 5)
      expect(await one.vote(room.code, 'ann', '1', 'go')).toBe('done')
      expect((await other.own(room.code, 'ann', '1'))?.vote).toBe('go')
    })

    it('tell each other of every change', async () => {
      const room = aRoom()
      await one.add(room)
      const heard: Change[] = []
      await other.watch(room.code, (change) => void heard.push(change))
      await one.sit(room.code, 'ann', 1, 5)
      await one.remove(room.code)
      await vi.waitFor(() => expect(heard).toEqual(['seats', 'ended']))
    })
  })

  it('leave not one key behind, whether they end by hand or by their time', async () => {
    const store = await open(redis.url)
    const client = await createClient({ url: redis.url }).connect()
    const before = await client.keys('*')
    const byHand = aRoom()
    const byTime = aRoom({ ends: Date.now() + 200 })
    for (const { code } of [byHand, byTime]) {
      await store.add(code === byHand.code ? byHand : byTime)
      await store.sit(code, 'ann', 1, 5)
      await store.vote(code, 'ann', '1', 'go')
      await store.mark(code, 'ann', 'hello-1', 0)
      for (const shelf of ['before', 'after', 'outcomes'] as const) await store.write(code, 'ann', shelf, 'x')
    }
    expect((await client.keys(`*${byHand.code}*`)).length).toBe(7)
    await store.remove(byHand.code)
    expect(await client.keys(`*${byHand.code}*`)).toEqual([])
    await vi.waitFor(async () => expect(await client.keys(`*${byTime.code}*`)).toEqual([]))
    await store.sweep()
    const left = (await client.keys('*')).filter((key) => !before.includes(key))
    expect(left).toEqual([])
    client.destroy()
    await store.close()
  })
})

describe.skipIf(!HAS_REDIS)('a Redis that goes away', () => {
  it('is told as such, and used again once it is back', async () => {
    const first = await aRedis()
    const port = Number(new URL(first.url).port)
    const store = await open(first.url)
    const heard: Change[] = []
    await store.watch('ZZZZZZ', (change) => void heard.push(change))
    await first.stop()
    await vi.waitFor(async () => expect(await store.ready()).toBe(false))
    await expect(store.read('ZZZZZZ')).rejects.toThrow(StoreUnavailable)
    const second = await aRedis(port)
    await vi.waitFor(async () => expect(await store.ready()).toBe(true), { timeout: 10_000 })
    expect(await store.read('ZZZZZZ')).toBeUndefined()
    expect(heard).toContain('state')
    await store.close()
    await second.stop()
  })

  it('is told at once when it was never there', async () => {
    await expect(open('redis://127.0.0.1:1')).rejects.toThrow(StoreUnavailable)
  })
})
