import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Counters,
  counters,
  type LeaderState,
  leaderState,
  PATHS,
  type VoterState,
  voterState,
} from '../../src/protocol/index.ts'
import { type RoomStore, StoreUnavailable } from '../../src/server/store/store.ts'
import { aLeader, ask, aVoter, voters } from './a-class.ts'
import { type AServer, aServer } from './a-server.ts'

let server: AServer
let url: string
beforeAll(async () => {
  server = await aServer()
  url = server.url
})
afterAll(() => server.stop())

const isOpen = ({ ballot }: VoterState) => ballot?.state === 'open'

describe('a stream', () => {
  it('begins with the state, and tells each change of it', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const phone = await voter.listen()
    const first = await phone.hears<VoterState>('state')
    expect(first).toMatchObject({ version: 1, mine: { heads: 1, marks: [] } })
    await leader.ballot('go', 'stay')
    expect((await phone.hears('state', isOpen)).ballot?.replies).toEqual(['go', 'stay'])
    await leader.put(PATHS.moment(leader.code), { part: 'help', paused: true })
    const paused = await phone.hears<VoterState>('state', ({ moment }) => moment.paused)
    expect(voterState.parse(paused)).toEqual(paused)
    phone.close()
  })

  it('tells a device that comes back what it had left', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const ballot = await leader.ballot('go', 'stay')
    await voter.vote(ballot, 'stay')
    await voter.mark('hello-1')
    const phone = await voter.listen()
    expect((await phone.hears<VoterState>('state')).mine).toEqual({
      heads: 1,
      vote: 'stay',
      marks: ['hello-1'],
    })
    phone.close()
  })

  it('counts votes for the leader’s screens alone, and never says what they are', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 6)
    const [desk, phone] = [await leader.listen(), await (class_[0] as (typeof class_)[0]).listen()]
    const ballot = await leader.ballot('go', 'stay')
    await phone.hears('state', isOpen)
    await Promise.all(class_.map((voter) => voter.vote(ballot, 'go')))
    const count = await desk.hears<Counters>('count', ({ cast }) => cast === 6)
    expect(counters.parse(count)).toEqual(count)
    await leader.turn(ballot, 'closed')
    await desk.hears<LeaderState>('state', (state) => state.ballot?.shown?.cast === 6)
    await phone.hears<VoterState>('state', (state) => state.ballot?.state === 'closed')
    expect(phone.heard.map(({ name }) => name)).toEqual(['state', 'state', 'state'])
    expect(JSON.stringify(phone.heard)).not.toContain('cast')
    expect(JSON.stringify(desk.heard.slice(0, -1))).not.toContain('counts')
    desk.close()
    phone.close()
  })

  it('gathers the votes of one moment into few messages', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 60)
    const desk = await leader.listen()
    const ballot = await leader.ballot('go', 'stay')
    const begin = Date.now()
    await Promise.all(class_.map((voter) => voter.vote(ballot, 'go')))
    await desk.hears<Counters>('count', ({ cast }) => cast === 60)
    const counts = desk.heard.filter(({ name }) => name === 'count').length
    expect(counts).toBeLessThanOrEqual(2 + Math.ceil((Date.now() - begin) / 80))
    desk.close()
  })

  it('brings marks to the leader’s screens', async () => {
    const leader = await aLeader(url)
    const class_ = await voters(url, leader.code, 5)
    const desk = await leader.listen()
    await desk.hears('state')
    await Promise.all(class_.map((voter) => voter.mark('hello-3')))
    const all = await desk.hears<Pick<LeaderState, 'marks'>>('marks', ({ marks }) => marks?.[0]?.count === 5)
    expect(all.marks).toEqual([{ line: 'hello-3', repliesBefore: 0, count: 5 }])
    const wall = await leader.listen()
    const state = await wall.hears<LeaderState>('state')
    expect(leaderState.parse(state)).toEqual(state)
    expect(state.marks).toEqual(all.marks)
    desk.close()
    wall.close()
  })

  it('ends with the room', async () => {
    const leader = await aLeader(url)
    const phone = await (await aVoter(url, leader.code)).listen()
    await phone.hears('state')
    await leader.end()
    await phone.hears('ended')
    await phone.ended
  })

  it('is not for whoever has neither seat nor lead', async () => {
    const leader = await aLeader(url)
    const answer = await ask(url, 'GET', PATHS.events(leader.code))
    expect([answer.status, answer.body.error]).toEqual([401, 'no-seat'])
    expect((await fetch(new URL(PATHS.events(leader.code), url), { method: 'HEAD' })).status).toBe(404)
  })

  it('is given up for a newer one when a seat opens too many', async () => {
    const leader = await aLeader(url)
    const voter = await aVoter(url, leader.code)
    const first = await voter.listen()
    const others = []
    for (let n = 0; n < 8; n++) others.push(await voter.listen())
    await first.ended
    await leader.ballot('go')
    await others.at(-1)?.hears('state', isOpen)
    for (const stream of others) stream.close()
  })

  it('is held back by nobody on the way, and carries the headers of every answer', async () => {
    const leader = await aLeader(url)
    const stop = new AbortController()
    const { headers } = await fetch(new URL(PATHS.events(leader.code), url), {
      headers: { authorization: `Bearer ${leader.token}` },
      signal: stop.signal,
    })
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store, no-transform')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    stop.abort()
  })
})

describe('a server that ends', () => {
  it('ends its streams without telling the class that the room is over', async () => {
    const own = await aServer()
    const leader = await aLeader(own.url)
    const phone = await (await aVoter(own.url, leader.code)).listen()
    await phone.hears('state')
    await own.stop()
    await phone.ended
    expect(phone.heard.map(({ name }) => name)).toEqual(['state'])
  })
})

describe('a server that is told to end', () => {
  it('first gives the answer that it has begun', async () => {
    const begun = aPromise()
    const goOn = aPromise()
    const own = await aServer({
      wrap: (store) =>
        withMethod(store, 'vote', async (vote, words) => {
          begun.resolve()
          await goOn.done
          return vote(...words)
        }),
    })
    const leader = await aLeader(own.url)
    const voter = await aVoter(own.url, leader.code)
    const voting = voter.vote(await leader.ballot('go'), 'go')
    await begun.done
    const ending = own.stop()
    goOn.resolve()
    expect((await voting).status).toBe(200)
    await ending
  })
})

describe('a store that does not answer', () => {
  it('is told as such, and the streams stay', async () => {
    let isAway = false
    const own = await aServer({ wrap: (store) => awayWhen(() => isAway, store) })
    const leader = await aLeader(own.url)
    const voter = await aVoter(own.url, leader.code)
    const phone = await voter.listen()
    await phone.hears('state')
    isAway = true
    const answers = await Promise.all([voter.vote('1', 'go'), ask(own.url, 'GET', PATHS.room(leader.code))])
    expect(answers.map(({ status, body }) => [status, body.error])).toEqual([
      [503, 'unavailable'],
      [503, 'unavailable'],
    ])
    expect(answers[0]?.headers.get('retry-after')).toBe('2')
    expect((await ask(own.url, 'GET', '/readyz')).status).toBe(503)
    expect((await ask(own.url, 'GET', '/healthz')).status).toBe(200)
    isAway = false
    await leader.ballot('go')
    await phone.hears('state', isOpen)
    phone.close()
    await own.stop()
  })
})

/** The store, out of reach whenever `isAway` says so. */
function awayWhen(isAway: () => boolean, store: RoomStore): RoomStore {
  return withMethods(store, async (name, method, words) => {
    if (isAway() && name === 'ready') return false
    if (isAway()) throw new StoreUnavailable('away')
    return method(...words)
  })
}

type Method = (...words: unknown[]) => Promise<unknown>

function withMethod(
  store: RoomStore,
  only: keyof RoomStore,
  around: (method: Method, words: unknown[]) => Promise<unknown>,
): RoomStore {
  return withMethods(store, (name, method, words) =>
    name === only ? around(method, words) : method(...words),
  )
}

function withMethods(
  store: RoomStore,
  around: (name: string, method: Method, words: unknown[]) => Promise<unknown>,
): RoomStore {
  return new Proxy(store, {
    get(target, name) {
      const method: Method = Reflect.get(target, name)
      return (...words: unknown[]) => around(String(name), method.bind(target), words)
    },
  })
}

function aPromise(): { readonly done: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined
  const done = new Promise<void>((give) => {
    resolve = give
  })
  return { done, resolve: () => resolve() }
}
