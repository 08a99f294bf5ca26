import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counters, PATHS, type VoterState } from '../../src/protocol/index.ts'
import { aLeader, ask, listen, voters } from './a-class.ts'
import { aNode, type NodeProcess } from './node-process.ts'
import { type ARedis, aRedis, HAS_REDIS } from './redis-server.ts'
import { aSite } from './site-folder.ts'

describe.skipIf(!HAS_REDIS)('two nodes with one Redis', { timeout: 60_000 }, () => {
  let site: Awaited<ReturnType<typeof aSite>>
  let redis: ARedis
  let nodes: readonly [NodeProcess, NodeProcess]
  beforeAll(async () => {
    site = await aSite()
    redis = await aRedis()
    const env = { REDIS_URL: redis.url }
    nodes = await Promise.all([aNode(site.path, env), aNode(site.path, env)])
  }, 60_000)
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.kill('SIGTERM')))
    await redis.stop()
    await site.remove()
  })

  it('serve any request of a class, and tell all its screens', async () => {
    const [one, other] = nodes
    const leader = await aLeader(one.url)
    const class_ = await voters(other.url, leader.code, 6)
    const desk = await listen(other.url, leader.code, leader.token)
    const phones = await Promise.all(
      class_.map(({ token }, n) => listen(nodes[n % 2]?.url ?? one.url, leader.code, token)),
    )
    const ballot = await leader.ballot('go', 'stay')
    await Promise.all(
      phones.map((phone) => phone.hears<VoterState>('state', (state) => state.ballot?.id === ballot)),
    )
    const voting = class_.map(({ token }, n) =>
      ask(nodes[(n + 1) % 2]?.url ?? one.url, 'PUT', PATHS.vote(leader.code, ballot), {
        token,
        body: { reply: 'go' },
      }),
    )
    expect((await Promise.all(voting)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    await desk.hears<Counters>('count', ({ cast }) => cast === 6)
    await leader.turn(ballot, 'revealed')
    const revealed = phones.map((phone) =>
      phone.hears<VoterState>('state', (state) => state.ballot?.shown !== undefined),
    )
    for (const { ballot: seen } of await Promise.all(revealed))
      expect(seen?.shown?.counts).toEqual({ go: 6, stay: 0 })
    await leader.end()
    await Promise.all([desk, ...phones].map((stream) => stream.ended))
  })

  it('lose no acknowledged vote when one of them dies in the middle of them', async () => {
    const [one] = nodes
    const dying = await aNode(site.path, { REDIS_URL: redis.url })
    const leader = await aLeader(one.url)
    const class_ = await voters(dying.url, leader.code, 40)
    const ballot = await leader.ballot('go', 'stay')
    const desk = await leader.listen()
    let acknowledged = 0
    const voting = class_.map(async (voter, n) => {
      const answer = await voter.vote(ballot, 'go').catch(() => undefined)
      if (answer?.status === 200) acknowledged += 1
      if (n === 15) await dying.kill('SIGKILL')
      return answer?.status === 200 ? undefined : voter
    })
    const unheard = (await Promise.all(voting)).flatMap((voter) => voter ?? [])
    expect(acknowledged).toBeGreaterThan(0)
    expect((await leader.state()).counters.cast).toBeGreaterThanOrEqual(acknowledged)
    for (const { token } of unheard) {
      await ask(one.url, 'PUT', PATHS.vote(leader.code, ballot), { token, body: { reply: 'go' } })
    }
    await desk.hears<Counters>('count', ({ cast }) => cast === 40)
    await leader.turn(ballot, 'revealed')
    expect((await leader.state()).ballot?.shown?.counts).toEqual({ go: 40, stay: 0 })
    desk.close()
  })

  it('are ready, and say so no more once the Redis is gone', async () => {
    const own = await aRedis()
    const node = await aNode(site.path, { REDIS_URL: own.url, LOG_LEVEL: 'silent' })
    expect((await ask(node.url, 'GET', '/readyz')).status).toBe(200)
    const leader = await aLeader(node.url)
    await own.stop()
    expect((await ask(node.url, 'GET', PATHS.room(leader.code))).status).toBe(503)
    expect((await ask(node.url, 'GET', '/readyz')).status).toBe(503)
    await node.kill('SIGTERM')
  })
})
