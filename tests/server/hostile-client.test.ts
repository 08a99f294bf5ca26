import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PATHS, problem, REQUESTS } from '../../src/protocol/index.ts'
import { aLeader, ask, aVoter, voters } from './a-class.ts'
import { type AServer, aServer } from './a-server.ts'

/** `MALFORMED=10000` before the command takes its time. */
const MALFORMED = Number(process.env.MALFORMED ?? 2000)
/** High enough that what is tested here is not the limit on requests. */
const generous = {
  requests: { points: 1_000_000, duration: 60 },
  rooms: { points: 1000, duration: 60 },
  misses: { points: 1_000_000, duration: 60, overall: 1_000_000 },
}

let server: AServer
let url: string
beforeAll(async () => {
  server = await aServer({ limits: generous })
  url = server.url
})
afterAll(() => server.stop())

const endpoints = (code: string, part: string) =>
  [
    ['POST', PATHS.rooms],
    ['GET', PATHS.room(code)],
    ['DELETE', PATHS.room(code)],
    ['GET', PATHS.sheet(code)],
    ['POST', PATHS.seats(code)],
    ['PUT', PATHS.seat(code)],
    ['PUT', PATHS.moment(code)],
    ['PUT', PATHS.rules(code)],
    ['POST', PATHS.ballots(code)],
    ['PUT', PATHS.ballotState(code, part)],
    ['PUT', PATHS.vote(code, part)],
    ['PUT', PATHS.mark(code, part)],
    ['PUT', PATHS.judgement(code, part)],
    ['PUT', PATHS.outcome(code)],
  ] as const

const KEYS = [
  ...Object.values(REQUESTS).flatMap((schema) => Object.keys(schema.shape)),
  '__proto__',
  'constructor',
]

/** JSON of the right words in the wrong places. */
const content = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1e308,
      '',
      'go',
      'open',
      'revealed',
      'chat',
      '\u0000',
      '\u{1F600}',
      '../..',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 12 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
})).value

const body = fc.oneof(
  content.map((value) => JSON.stringify(value) ?? ''),
  fc.string({ unit: 'binary', maxLength: 60 }),
  content.map((value) => (JSON.stringify(value) ?? '').slice(0, -1)),
)

describe('a hostile client', { timeout: 60_000 }, () => {
  it(`gets a sentence for each of ${MALFORMED} malformed bodies, and nothing changes`, async () => {
    const leader = await aLeader(url)
    const [voter] = await voters(url, leader.code, 1)
    const ballot = await leader.ballot('go', 'stay')
    const before = await leader.state()
    const taken = endpoints(leader.code, ballot).filter(([method]) => method !== 'DELETE' && method !== 'GET')
    const bodies = fc.sample(body, { numRuns: MALFORMED, seed: 1 })
    const statuses = new Map<number, number>()
    for (const [n, payload] of bodies.entries()) {
      const [method, path] = taken[n % taken.length] as (typeof taken)[0]
      const answer = await server.app.inject({
        method,
        url: path,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${voter?.token}` },
        payload,
      })
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
      if (answer.statusCode >= 400) problem.parse(answer.json())
    }
    const worst = Math.max(...statuses.keys())
    expect(worst, JSON.stringify([...statuses])).toBeLessThan(500)
    const after = await leader.state()
    expect(after.ballot).toEqual(before.ballot)
    expect(after.version).toBe(before.version)
  })

  it('gets no further with any request that can be put together', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    await leader.ballot('go', 'stay')
    const part = fc.oneof(fc.constantFrom('1', '2', '0', 'before', 'hello-1'), fc.string({ maxLength: 90 }))
    const token = fc.oneof(
      fc.constantFrom(voter.token, `${voter.token}A`, voter.token.replace('seat', 'leader'), ''),
      fc.string({ maxLength: 60 }),
    )
    const code = fc.oneof(fc.constant(leader.code), fc.string({ maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(code, part, token, body, fc.nat(13), async (room, place, bearer, payload, which) => {
        const [method, path] = endpoints(encodeURIComponent(room), encodeURIComponent(place))[which] ?? [
          'GET',
          '/api',
        ]
        const answer = await server.app.inject({
          method,
          url: path,
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${bearer.replace(/[^\x20-\x7e]/g, '?')}`,
          },
          ...(method !== 'GET' && { payload }),
        })
        expect(answer.statusCode).toBeLessThan(500)
      }),
      { numRuns: 500 },
    )
    expect((await leader.state()).ballot?.state).toBe('open')
  })

  it('gains nothing by a stolen code but a seat like any other', async () => {
    const leader = await aLeader(url)
    const thief = await aVoter(url, leader.code)
    const ballot = await leader.ballot('go', 'stay')
    const tries = endpoints(leader.code, ballot).filter(([, path]) =>
      /\/(sheet|moment|rules|ballots|state)$/.test(path),
    )
    for (const [method, path] of [...tries, ['DELETE', PATHS.room(leader.code)] as const]) {
      const answer = await ask(url, method, path, {
        token: thief.token,
        ...(method !== 'GET' && { body: { part: 'end', replies: ['go'], state: 'revealed' } }),
      })
      expect([path, answer.status, answer.body.error]).toEqual([path, 403, 'not-leader'])
    }
    const seen = JSON.stringify(await thief.state())
    expect(seen).not.toMatch(/counters|cast|marks":\[\{|token/i)
  })

  it('votes once, however often a vote is played again', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const first = await leader.ballot('go', 'stay')
    await Promise.all(Array.from({ length: 200 }, (_, n) => voter.vote(first, n % 2 === 0 ? 'go' : 'stay')))
    expect((await leader.state()).counters.cast).toBe(1)
    await leader.ballot('go', 'stay')
    expect((await voter.vote(first, 'go')).body.error).toBe('closed')
    expect((await leader.state()).counters.cast).toBe(0)
  })

  it('cannot fill the room with marks', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const answers = await Promise.all(Array.from({ length: 405 }, (_, n) => voter.mark(`line-${n}`)))
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5)
  })

  it('cannot make the server stumble with bytes that are no request', async () => {
    const { hostname, port } = new URL(url)
    const bytes = fc.sample(fc.uint8Array({ maxLength: 300 }), { numRuns: 100, seed: 1 })
    const heads = [
      'PUT /api/rooms/BBBBBB/outcome HTTP/1.1\r\nhost: a\r\ncontent-length: 9999999999\r\n\r\n{}',
      'POST /api/rooms HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n',
      'POST /api/rooms HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\nzz',
      `GET /api/rooms/${'B'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
      `GET /api/rooms HTTP/1.1\r\nhost: a\r\norigin: ${'x'.repeat(9000)}\r\n\r\n`,
      'GET /api/rooms HTTP/1.1\r\n\r\n',
    ]
    for (const piece of [...heads, ...bytes]) {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      socket.on('error', () => undefined)
      socket.resume()
      socket.end(piece)
      await once(socket, 'close')
    }
    expect((await ask(url, 'GET', '/healthz')).status).toBe(200)
  })
})
