import { describe, expect, it } from 'vitest'
import { PATHS } from '../../src/protocol/index.ts'
import { addressKey } from '../../src/server/rooms/address-key.ts'
import { LIMITS, newLimits } from '../../src/server/rooms/limits.ts'
import { isOwnOrigin } from '../../src/server/rooms/origin.ts'
import { Refusal } from '../../src/server/rooms/refusal.ts'
import { claimIn, isLeaderToken, kept, newToken } from '../../src/server/rooms/tokens.ts'
import { aLeader, ask, aVoter } from './a-class.ts'
import { aServer } from './a-server.ts'

const tight = {
  requests: { points: 1000, duration: 60 },
  rooms: { points: 3, duration: 60 },
  misses: { points: 4, duration: 60, overall: 10 },
}
const noRoom = new Refusal('no-room')
const SCHOOL = '203.0.113.7'

describe('whoever walks through the codes', () => {
  const missedTimes = async (limits: ReturnType<typeof newLimits>, times: number, from = SCHOOL) => {
    let last = noRoom
    for (let n = 0; n < times; n++) last = await limits.missed(from, 'BBBBBB', noRoom)
    return last.code
  }

  it('is stopped at their address', async () => {
    const limits = newLimits(() => 0, tight)
    expect(await missedTimes(limits, 4)).toBe('no-room')
    expect(await missedTimes(limits, 1)).toBe('too-many')
    await expect(limits.mayTry(SCHOOL, 'ZZZZZZ')).rejects.toMatchObject({ status: 429 })
    await limits.mayTry('198.51.100.1', 'ZZZZZZ')
  })

  it('is stopped over all addresses together', async () => {
    const limits = newLimits(() => 0, tight)
    for (let n = 0; n < 10; n++) await missedTimes(limits, 1, `198.51.100.${n}`)
    expect(await missedTimes(limits, 1, '192.0.2.1')).toBe('too-many')
  })

  it('does not shut out the class that sits at the same address', async () => {
    const limits = newLimits(() => 0, tight)
    limits.welcome(SCHOOL, 'ZZZZZZ')
    await missedTimes(limits, 20)
    await limits.mayTry(SCHOOL, 'ZZZZZZ')
    await expect(limits.mayTry(SCHOOL, 'ZZZZZX')).rejects.toThrow(Refusal)
  })

  it('finds its class at home for as long as a room can last, and no longer', async () => {
    let time = 0
    const limits = newLimits(() => time, tight)
    limits.welcome(SCHOOL, 'ZZZZZZ')
    await missedTimes(limits, 20)
    time = 3 * 3_600_000
    limits.sweep()
    await expect(limits.mayTry(SCHOOL, 'ZZZZZZ')).rejects.toThrow(Refusal)
  })

  it('would need days, at what is allowed', () => {
    const codes = 19 ** 6
    const roomsAtOnce = 100
    const minutes = codes / roomsAtOnce / LIMITS.misses.overall
    expect(minutes / 60 / 24).toBeGreaterThan(1)
  })

  it('cannot tell a code that leads somewhere from one that does not, once stopped', async () => {
    const server = await aServer({ limits: tight, trustProxy: ['127.0.0.1'] })
    const leader = await aLeader(server.url)
    const elsewhere = { 'x-forwarded-for': '198.51.100.9' }
    const look = async (code: string, token?: string) => {
      const answer = await ask(server.url, 'GET', PATHS.room(code), {
        headers: elsewhere,
        ...(token && { token }),
      })
      return [answer.status, answer.body.error]
    }
    for (const code of ['BBBBBB', 'BBBBBC', 'BBBBBD', 'BBBBBF'])
      expect(await look(code)).toEqual([404, 'no-room'])
    const guess = `seat.${'A'.repeat(22)}`
    const answers = [await look(leader.code), await look('BBBBBG'), await look(leader.code, guess)]
    expect(answers).toEqual([
      [429, 'too-many'],
      [429, 'too-many'],
      [429, 'too-many'],
    ])
    const vote = await ask(server.url, 'PUT', PATHS.vote(leader.code, '1'), {
      headers: elsewhere,
      token: guess,
      body: { reply: 'go' },
    })
    expect(vote.status).toBe(429)
    expect(Number(vote.headers.get('retry-after'))).toBeGreaterThan(0)
    await server.stop()
  })

  it('does not stop who has a seat or leads, wherever they are', async () => {
    const server = await aServer({ limits: tight, trustProxy: ['127.0.0.1'] })
    const leader = await aLeader(server.url)
    const voter = await aVoter(server.url, leader.code)
    const headers = { 'x-forwarded-for': '198.51.100.9' }
    for (let n = 0; n < 6; n++) await ask(server.url, 'GET', PATHS.room('BBBBBB'), { headers })
    for (const { token } of [leader, voter]) {
      expect((await ask(server.url, 'GET', PATHS.room(leader.code), { headers, token })).status).toBe(200)
    }
    await server.stop()
  })
})

describe('a school of three hundred behind one address', () => {
  it('joins at once, a few of them with a slip of the finger', async () => {
    const server = await aServer()
    const leader = await aLeader(server.url)
    const joins = Array.from({ length: 300 }, (_, n) =>
      ask(server.url, 'POST', PATHS.seats(n % 10 === 0 ? 'BBBBBB' : leader.code)),
    )
    const statuses = (await Promise.all(joins)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(270)
    expect(statuses.filter((status) => status === 404)).toHaveLength(30)
    await server.stop()
  })
})

describe('rooms and requests without end', () => {
  it('are refused, with the time to wait', async () => {
    const server = await aServer({ limits: tight })
    const opened = []
    for (let n = 0; n < 5; n++) opened.push(await ask(server.url, 'POST', PATHS.rooms))
    expect(opened.map(({ status }) => status)).toEqual([201, 201, 201, 429, 429])
    expect(opened[4]?.headers.get('retry-after')).toMatch(/^\d+$/)
    await server.stop()
  })

  it('are refused for requests of any kind', async () => {
    const server = await aServer({ limits: { ...tight, requests: { points: 5, duration: 60 } } })
    const statuses = []
    for (let n = 0; n < 7; n++) statuses.push((await ask(server.url, 'GET', '/api/x')).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429])
    await server.stop()
  })

  it('count by the address that a trusted proxy names, and by no other', async () => {
    const requests = { points: 1, duration: 60 }
    const from = (last: number) => ({ headers: { 'x-forwarded-for': `198.51.100.${last}` } })
    const behind = await aServer({ limits: { ...tight, requests }, trustProxy: ['127.0.0.1'] })
    expect((await ask(behind.url, 'GET', '/api/x', from(1))).status).toBe(404)
    expect((await ask(behind.url, 'GET', '/api/x', from(2))).status).toBe(404)
    await behind.stop()
    const open = await aServer({ limits: { ...tight, requests } })
    expect((await ask(open.url, 'GET', '/api/x', from(1))).status).toBe(404)
    expect((await ask(open.url, 'GET', '/api/x', from(2))).status).toBe(429)
    await open.stop()
  })
})

describe('one address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:DB8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of the newer kind is a whole network: %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})

describe('a token', () => {
  it('is never the same twice, and kept only as a hash', () => {
    const tokens = Array.from({ length: 100 }, () => newToken('seat'))
    expect(new Set(tokens).size).toBe(100)
    expect(kept(tokens[0] as string)).not.toContain((tokens[0] as string).slice(5, 12))
  })

  it('of a leader fits its own room alone', () => {
    const token = newToken('leader')
    expect(isLeaderToken(token, kept(token))).toBe(true)
    expect(isLeaderToken(newToken('leader'), kept(token))).toBe(false)
  })

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Basic abc',
    `Bearer ${'x'.repeat(100)}`,
    'Bearer admin.aaaaaaaaaaaaaaaa',
  ])('is nobody’s when it reads %s', (header) => expect(claimIn(header)).toEqual({ role: 'nobody' }))
})

describe('an origin', () => {
  it.each([
    [undefined, 'a.example', true],
    ['https://a.example', 'a.example', true],
    ['https://a.example', 'A.example:443', true],
    ['http://a.example', 'a.example:80', true],
    ['http://192.168.1.20:8080', '192.168.1.20:8080', true],
    ['http://a.example:8080', 'a.example', false],
    ['https://b.example', 'a.example', false],
    ['null', 'a.example', false],
    ['https://a.example', undefined, false],
  ])('%s is that of %s: %s', (origin, host, isOwn) => {
    expect(isOwnOrigin(origin, host)).toBe(isOwn)
  })
})
