import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaderState, PATHS, problem, sheetState, voterState } from '../../src/protocol/index.ts'
import { aLeader, ask, aVoter, voters } from './a-class.ts'
import { type AServer, aServer } from './a-server.ts'

let server: AServer
let url: string
beforeAll(async () => {
  server = await aServer()
  url = server.url
})
afterAll(() => server.stop())

const REPLIES = ['go', 'stay', 'ask']

describe('a room', () => {
  it('is opened by anybody, who then leads it', async () => {
    const opened = await ask(url, 'POST', '/api/rooms')
    expect(opened.status).toBe(201)
    expect(opened.body.code).toMatch(/^[BCDFGHJLMNPQRSTVWXZ]{6}$/)
    expect(opened.body.leaderToken).toMatch(/^leader\.[\w-]{43}$/)
    expect(opened.headers.get('cache-control')).toBe('no-store')
  })

  it('is found under its code in any case', async () => {
    const leader = await aLeader(url)
    const typed = `${leader.code.slice(0, 3)}-${leader.code.slice(3)}`.toLowerCase()
    expect((await ask(url, 'GET', `/api/rooms/${typed}`)).body.code).toBe(leader.code)
  })

  it('shows each what they may see, and nothing that the protocol does not know', async () => {
    const leader = await aLeader(url, { groups: true, moment: { part: 'chat', scene: 'new-follower' } })
    const voter = await aVoter(url, leader.code)
    await leader.ballot(...REPLIES)
    expect(leaderState.parse(await leader.state())).toEqual(await leader.state())
    expect(voterState.parse(await voter.state())).toEqual(await voter.state())
    expect(sheetState.parse(await leader.sheet())).toEqual(await leader.sheet())
    expect((await voter.state()).moment).toMatchObject({ part: 'chat', scene: 'new-follower' })
  })

  it('is looked at without a seat, too, as a page does before it takes one', async () => {
    const leader = await aLeader(url)
    const seen = await ask(url, 'GET', PATHS.room(leader.code))
    expect(seen.body).toMatchObject({ role: 'voter', moment: { part: 'lobby' } })
    expect(seen.body).not.toHaveProperty('mine')
    expect(seen.body).not.toHaveProperty('counters')
  })

  it('is gone for everybody once the leader ends it', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    expect((await leader.end()).status).toBe(204)
    const answers = await Promise.all([
      leader.end(),
      voter.vote('1', 'go'),
      ask(url, 'GET', PATHS.room(leader.code)),
      ask(url, 'POST', PATHS.seats(leader.code)),
    ])
    expect(answers.map(({ status, body }) => [status, body.error])).toEqual(
      Array.from({ length: 4 }, () => [404, 'no-room']),
    )
  })
})

describe('a seat', () => {
  it('stays the same for a device that asks again with its token', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const again = await ask(url, 'POST', PATHS.seats(leader.code), { token: voter.token, body: { heads: 3 } })
    expect([again.status, again.body.seatToken]).toEqual([200, voter.token])
    expect((await leader.state()).counters).toMatchObject({ seats: 1, heads: 3 })
  })

  it('says how many sit on it', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code, { heads: 4 })
    expect((await voter.put(PATHS.seat(leader.code), { heads: 5 })).status).toBe(200)
    expect((await voter.state()).mine?.heads).toBe(5)
    expect((await voter.put(PATHS.seat(leader.code), { heads: 60 })).status).toBe(400)
  })

  it('is not given to newcomers once the leader has closed the room, and kept by whoever has one', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    await leader.put(PATHS.rules(leader.code), { joining: false })
    const newcomer = await ask(url, 'POST', PATHS.seats(leader.code))
    expect([newcomer.status, newcomer.body.error]).toEqual([403, 'locked'])
    const again = await ask(url, 'POST', PATHS.seats(leader.code), { token: voter.token })
    expect(again.body.seatToken).toBe(voter.token)
  })
})

describe('a ballot', () => {
  it('counts one vote for each seat, the last one it cast', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 6)
    const ballot = await leader.ballot(...REPLIES)
    await Promise.all(class_.map((voter) => voter.vote(ballot, 'go')))
    await class_[0]?.vote(ballot, 'ask')
    await class_[0]?.vote(ballot, 'ask')
    expect((await class_[0]?.state())?.mine?.vote).toBe('ask')
    await leader.turn(ballot, 'closed')
    expect((await leader.state()).ballot?.shown).toEqual({
      cast: 6,
      standing: { type: 'winner', reply: 'go', runnersUp: ['ask'] },
      counts: { go: 5, stay: 0, ask: 1 },
    })
  })

  it('weighs groups by their heads when the leader wants that', async () => {
    const leader = await aLeader(url, { groups: true, weigh: true })
    const groups = await Promise.all([2, 3, 4].map((heads) => aVoter(url, leader.code, { heads })))
    const ballot = await leader.ballot('go', 'stay')
    await Promise.all(groups.map((group, n) => group.vote(ballot, n === 2 ? 'stay' : 'go')))
    await leader.turn(ballot, 'revealed')
    expect((await leader.state()).ballot?.shown?.counts).toEqual({ go: 5, stay: 4 })
  })

  it('shows nobody how it stands while it is open, not even the leader', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 6)
    const ballot = await leader.ballot(...REPLIES)
    await Promise.all(class_.map((voter) => voter.vote(ballot, 'go')))
    expect((await leader.state()).counters.cast).toBe(6)
    expect((await leader.state()).ballot).not.toHaveProperty('shown')
    expect((await leader.sheet()).ballots[0]).not.toHaveProperty('shown')
  })

  it('shows the class how it stands only once it is revealed', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 5)
    const ballot = await leader.ballot(...REPLIES)
    await Promise.all(class_.map((voter) => voter.vote(ballot, 'stay')))
    const seen = async () => (await class_[0]?.state())?.ballot?.shown
    expect(await seen()).toBeUndefined()
    await leader.turn(ballot, 'closed')
    expect(await seen()).toBeUndefined()
    await leader.turn(ballot, 'revealed')
    expect((await seen())?.counts).toEqual({ go: 0, stay: 5, ask: 0 })
  })

  it('shows no split of four voters to anybody', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 4)
    const ballot = await leader.ballot(...REPLIES)
    await Promise.all(class_.map((voter, n) => voter.vote(ballot, n === 0 ? 'ask' : 'go')))
    await leader.turn(ballot, 'revealed')
    const all = JSON.stringify([await leader.state(), await leader.sheet(), await class_[1]?.state()])
    expect(all).not.toContain('"counts"')
    expect((await leader.state()).ballot?.shown?.standing).toMatchObject({ type: 'winner', reply: 'go' })
  })

  it('can be opened again until it is revealed, and told the same twice', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const ballot = await leader.ballot(...REPLIES)
    expect((await leader.turn(ballot, 'closed')).status).toBe(200)
    expect((await leader.turn(ballot, 'closed')).status).toBe(200)
    expect((await voter.vote(ballot, 'go')).body.error).toBe('closed')
    await leader.turn(ballot, 'open')
    expect((await voter.vote(ballot, 'go')).status).toBe(200)
    await leader.turn(ballot, 'revealed')
    const opened = await leader.turn(ballot, 'open')
    expect([opened.status, opened.body.error]).toEqual([409, 'revealed'])
  })

  it('is over where the next one begins, and stays on the sheet', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 5)
    const first = await leader.ballot(...REPLIES)
    await Promise.all(class_.map((voter) => voter.vote(first, 'stay')))
    const second = await leader.ballot(...REPLIES)
    expect(second).not.toBe(first)
    expect((await class_[0]?.vote(first, 'go'))?.body.error).toBe('closed')
    expect((await leader.turn(first, 'revealed')).body.error).toBe('closed')
    expect((await class_[0]?.state())?.mine?.vote).toBeUndefined()
    expect((await leader.sheet()).ballots[0]?.shown?.counts?.stay).toBe(5)
  })

  it.each([
    ['a reply that it does not ask for', '1', { reply: 'sing' }, 422, 'unknown-reply'],
    ['no reply', '1', {}, 400, 'bad-request'],
    ['something that is no reply', '1', { reply: { go: 1 } }, 400, 'bad-request'],
    ['nothing', '1', undefined, 400, 'bad-request'],
    ['a ballot that is not there', '9', { reply: 'go' }, 404, 'no-ballot'],
    ['a ballot that cannot be', '0x1', { reply: 'go' }, 400, 'bad-request'],
  ])('takes no vote for %s', async (_, ballot, body, status, error) => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    await leader.ballot(...REPLIES)
    const answer = await voter.put(PATHS.vote(leader.code, ballot), body)
    expect([answer.status, answer.body.error]).toEqual([status, error])
    expect((await leader.state()).counters.cast).toBe(0)
  })

  it.each([
    ['none', []],
    ['the same twice', ['go', 'go']],
    ['too many', Array.from({ length: 9 }, (_, n) => `r${n}`)],
    ['words that are no ids', ['<b>go</b>']],
    ['numbers', [1, 2]],
  ])('is not opened for replies that are %s', async (_, replies) => {
    const leader = await aLeader(url)
    const answer = await ask(url, 'POST', PATHS.ballots(leader.code), {
      token: leader.token,
      body: { replies },
    })
    expect([answer.status, answer.body.error]).toEqual([400, 'bad-request'])
  })
})

describe('what a class leaves', () => {
  it('is marks with their moment, shown from five seats on', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 4)
    await Promise.all(class_.map((voter) => voter.mark('hello-1')))
    expect(await leader.state()).not.toHaveProperty('marks')
    await leader.put(PATHS.moment(leader.code), { part: 'chat', replies: ['a', 'b'] })
    const late = await aVoter(url, leader.code)
    await late.mark('hello-1')
    await late.mark('hello-2')
    await late.mark('hello-2', false)
    expect((await late.state()).mine?.marks).toEqual(['hello-1'])
    expect((await leader.state()).marks).toEqual([
      { line: 'hello-1', repliesBefore: 0, count: 4 },
      { line: 'hello-1', repliesBefore: 2, count: 1 },
    ])
  })

  it('is judgements, in total and from five devices on', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 5)
    const counts = { 'carry-on': 1, 'stay-alert': 0, 'check-first': 2, 'step-away': 2 }
    const judge = (n: number) =>
      class_[n]?.put(PATHS.judgement(leader.code, 'before'), { risky: counts, genuine: counts })
    for (const n of [0, 1, 2, 3, 3]) await judge(n)
    expect((await leader.sheet()).counters.judged).toEqual({ before: 4, after: 0 })
    expect(await leader.sheet()).not.toHaveProperty('before')
    await judge(4)
    expect((await leader.sheet()).before?.risky['step-away']).toBe(10)
    expect((await class_[0]?.put(PATHS.judgement(leader.code, 'never'), {}))?.status).toBe(400)
  })

  it('is outcome codes of groups, one each, in an order that tells nothing', async () => {
    const leader = await aLeader(url, { groups: true })
    const groups = await voters(url, leader.code, 3)
    for (const [n, code] of ['zzz zzz', 'bcd-fgh', 'MMMMMM'].entries()) {
      await groups[n]?.put(PATHS.outcome(leader.code), { code })
    }
    await groups[0]?.put(PATHS.outcome(leader.code), { code: 'XXXXXX' })
    expect((await leader.sheet()).outcomes).toEqual(['BCDFGH', 'MMMMMM', 'XXXXXX'])
    for (const code of ['', 'AEIOU', 'B'.repeat(19), '../../etc']) {
      expect((await groups[0]?.put(PATHS.outcome(leader.code), { code }))?.status, code).toBe(400)
    }
  })
})

describe('the right to lead', () => {
  const acts = (code: string, token: string | undefined) =>
    [
      ['PUT', PATHS.moment(code), { part: 'chat' }],
      ['PUT', PATHS.rules(code), {}],
      ['POST', PATHS.ballots(code), { replies: ['go'] }],
      ['PUT', PATHS.ballotState(code, '1'), { state: 'revealed' }],
      ['GET', PATHS.sheet(code), undefined],
      ['DELETE', PATHS.room(code), undefined],
    ].map(([method, path, body]) =>
      ask(url, method as string, path as string, { ...(token && { token }), body }),
    )

  it('is nobody’s without the token of this very room', async () => {
    const leader = await aLeader(url)
    const other = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    await leader.ballot(...REPLIES)
    const wrong = [
      undefined,
      voter.token,
      other.token,
      'leader.',
      `${leader.token}x`,
      leader.token.toLowerCase(),
    ]
    for (const token of wrong) {
      for (const { status, body } of await Promise.all(acts(leader.code, token))) {
        expect([401, 403]).toContain(status)
        expect(['not-leader', 'no-seat']).toContain(body.error)
      }
    }
    expect((await leader.state()).ballot?.state).toBe('open')
  })

  it('does not bring a vote along', async () => {
    const leader = await aLeader(url)
    const ballot = await leader.ballot(...REPLIES)
    const answer = await leader.put(PATHS.vote(leader.code, ballot), { reply: 'go' })
    expect([answer.status, answer.body.error]).toEqual([401, 'no-seat'])
  })

  it('lies in no answer and on no shelf but the one that gave it', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const seen = JSON.stringify([await leader.state(), await voter.state(), await leader.sheet()])
    expect(seen).not.toContain(leader.token)
    expect(seen).not.toContain(voter.token)
    expect(seen).not.toMatch(/leader\.|seat\./)
  })
})

describe('a seat of another room', () => {
  it('is none here', async () => {
    const [here, there] = [await aLeader(url), await aLeader(url)]
    const voter = await aVoter(url, there.code)
    const ballot = await here.ballot(...REPLIES)
    const tries = await Promise.all([
      ask(url, 'PUT', PATHS.vote(here.code, ballot), { token: voter.token, body: { reply: 'go' } }),
      ask(url, 'PUT', PATHS.mark(here.code, 'hello-1'), { token: voter.token }),
      ask(url, 'GET', PATHS.events(here.code), { token: voter.token }),
      ask(url, 'GET', PATHS.room(here.code), { token: voter.token }),
    ])
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  })
})

describe('a page of another site', () => {
  const from = (origin: string) => ask(url, 'POST', '/api/rooms', { headers: { origin } })

  it('may not speak to the server', async () => {
    const host = new URL(url).host
    for (const origin of [
      'https://evil.example',
      'null',
      `ftp://${host}`,
      `http://${host}.evil.example`,
      'x',
    ]) {
      const answer = await from(origin)
      expect([answer.status, answer.body.error], origin).toEqual([403, 'foreign-origin'])
    }
  })

  it('is told from our own, on whatever address that is', async () => {
    expect((await from(url)).status).toBe(201)
    expect((await from(url.replace('http:', 'https:'))).status).toBe(201)
  })
})

describe('a request that cannot be granted', () => {
  it.each([
    ['GET', '/api', undefined, {}, 404],
    ['GET', '/api/', undefined, {}, 404],
    ['GET', '/api/nowhere', undefined, {}, 404],
    ['POST', '/api/rooms/', undefined, {}, 404],
    ['PATCH', '/api/rooms', undefined, {}, 404],
    ['GET', '/api/rooms/%00', undefined, {}, 404],
    ['GET', '/api/rooms/%', undefined, {}, 400],
    ['GET', '/api/rooms/ABCDEF', undefined, {}, 404],
    ['GET', `/api/rooms/${'B'.repeat(200)}`, undefined, {}, 404],
    ['POST', '/api/rooms', '{', { 'content-type': 'application/json' }, 400],
    ['POST', '/api/rooms', '[]', { 'content-type': 'application/json' }, 400],
    ['POST', '/api/rooms', '{"__proto__":{"a":1}}', { 'content-type': 'application/json' }, 400],
    ['POST', '/api/rooms', '{"groups":"yes"}', { 'content-type': 'application/json' }, 400],
    ['POST', '/api/rooms', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['POST', '/api/rooms', '<a/>', { 'content-type': 'text/xml' }, 415],
    ['POST', '/api/rooms', `"${'x'.repeat(20_000)}"`, { 'content-type': 'application/json' }, 413],
  ])('%s %s is answered with a code and a sentence', async (method, path, body, headers, status) => {
    const raw = await fetch(new URL(path, url), {
      method,
      headers: headers as Record<string, string>,
      ...(body && { body }),
    })
    expect(raw.status).toBe(status)
    const said = problem.parse(await raw.json())
    expect(said.message).toMatch(/^[A-Z"].+\.$/)
  })

  it('names the part of the body that is wrong', async () => {
    const leader = await aLeader(url)
    const answer = await leader.put(PATHS.moment(leader.code), { part: 'chat', place: { town: 'a\u0000b' } })
    expect(answer.body.message).toContain('"place.town"')
  })

  it('carries the headers of an answer that is no page, as every other answer does', async () => {
    for (const path of ['/api/nowhere', '/api/rooms/%', '/api/rooms/BBBBBB']) {
      const { headers } = await fetch(new URL(path, url))
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('cache-control'), path).toBe('no-store')
    }
  })

  it('takes a body of nothing for no body', async () => {
    const opened = await fetch(new URL('/api/rooms', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    expect(opened.status).toBe(201)
  })
})
