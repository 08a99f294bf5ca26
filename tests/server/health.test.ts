import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PATHS } from '../../src/protocol/index.ts'
import { buildServer } from '../../src/server/app.ts'
import { aLeader, ask, aVoter } from './a-class.ts'
import { type AServer, aServer } from './a-server.ts'
import { aSite } from './site-folder.ts'

const lines: string[] = []
let server: AServer
beforeAll(async () => {
  server = await aServer({
    ofProcess: true,
    log: { level: 'info', stream: { write: (line) => lines.push(line) } },
  })
})
afterAll(() => server.stop())

const numbers = async () => (await fetch(new URL('/metrics', server.url))).text()
const value = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`before_you_reply_${name} `))
      ?.split(' ')[1],
  )

describe('a server', () => {
  it('is ready while it can serve a class', async () => {
    expect((await ask(server.url, 'GET', '/readyz')).body).toEqual({ status: 'ready' })
  })

  it('is ready without live rooms, too, and then has none', async () => {
    const site = await aSite()
    const app = await buildServer({ site: site.path })
    expect((await app.inject('/readyz')).statusCode).toBe(200)
    expect((await app.inject({ method: 'POST', url: '/api/rooms' })).statusCode).toBe(404)
    await app.close()
    await site.remove()
  })

  it('counts what a class does', async () => {
    const leader = await aLeader(server.url)
    const voter = await aVoter(server.url, leader.code)
    const ballot = await leader.ballot('go', 'stay')
    const phone = await voter.listen()
    await phone.hears('state')
    await voter.vote(ballot, 'go')
    await voter.vote(ballot, 'sing')
    const text = await numbers()
    expect(value(text, 'votes_total{result="done"}')).toBe(1)
    expect(value(text, 'refusals_total{reason="unknown-reply"}')).toBe(1)
    expect(value(text, 'streams{role="voter"}')).toBe(1)
    expect(value(text, 'rooms')).toBeGreaterThan(0)
    expect(value(text, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
    expect(text).toContain('route="/api/rooms/:code/ballots/:ballot/vote"')
    phone.close()
  })

  it('names in its numbers and its log no room, no seat, no vote and no address', async () => {
    const leader = await aLeader(server.url)
    const voter = await aVoter(server.url, leader.code)
    const ballot = await leader.ballot('go-out', 'stay-in')
    await voter.vote(ballot, 'stay-in')
    await voter.mark('hello-1')
    await ask(server.url, 'GET', PATHS.room('BBBBBB'), { headers: { 'x-forwarded-for': '203.0.113.7' } })
    const told = `${await numbers()}${lines.join('')}`
    for (const secret of [
      leader.code,
      leader.token,
      voter.token,
      'stay-in',
      'hello-1',
      'BBBBBB',
      '203.0.113.7',
    ]) {
      expect(told).not.toContain(secret)
    }
    const requests = lines.map((line) => JSON.parse(line)).filter(({ req }) => req)
    expect(requests.at(-1)).toMatchObject({
      req: { method: 'GET', route: '/api/rooms/:code' },
      res: { statusCode: 404 },
    })
    expect(JSON.stringify(requests)).not.toMatch(/127\.0\.0\.1|remote|host/)
  })
})
