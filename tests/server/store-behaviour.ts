import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BallotIsRevealed, openBallot, turnBallot } from '../../src/core/room/index.ts'
import { WAITING } from '../../src/protocol/index.ts'
import { type Change, MOST_MARKS, type RoomRecord, type RoomStore } from '../../src/server/store/store.ts'

const HOUR = 3_600_000
let codes = 0

/** A room that nobody else uses, in the middle of its first ballot. */
export function aRoom(changes: Partial<RoomRecord> = {}): RoomRecord {
  const letters = 'BCDFGHJLMNPQRSTVWXZ'
  codes += 1
  const code = `ZZZ${letters[Math.floor(codes / 361) % 19]}${letters[Math.floor(codes / 19) % 19]}${letters[codes % 19]}`
  return {
    code,
    leader: 'hash',
    ends: Date.now() + HOUR,
    version: 1,
    rules: { joining: true, groups: false, weigh: false },
    moment: WAITING,
    ballots: [openBallot('1', ['go', 'stay'])],
    ...changes,
  }
}

/** What every store of rooms does. `open` gives a store that looks into the same rooms each time. */
export function storeBehaviour(open: () => Promise<RoomStore>): void {
  let store: RoomStore
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => store.close())

  const added = async (changes: Partial<RoomRecord> = {}) => {
    const room = aRoom(changes)
    await store.add(room)
    return store.change(room.code, (same) => same).then(() => room.code)
  }
  const seated = async (changes: Partial<RoomRecord> = {}) => {
    const code = await added(changes)
    await store.sit(code, 'ann', 1, 10)
    return code
  }
  const turned = (code: string, state: 'open' | 'closed' | 'revealed') =>
    store.change(code, (room) => ({
      ...room,
      ballots: room.ballots.map((ballot) => turnBallot(ballot, state)),
    }))

  describe('a room', () => {
    it('is read as it was kept', async () => {
      const room = aRoom()
      expect(await store.add(room)).toBe(true)
      expect(await store.read(room.code)).toEqual(room)
    })

    it('does not take the code of another', async () => {
      const room = aRoom()
      await store.add(room)
      expect(await store.add({ ...room, leader: 'somebody else' })).toBe(false)
      expect((await store.read(room.code))?.leader).toBe('hash')
    })

    it('is nothing under a code that was never given', async () => {
      expect(await store.read('BBBBBB')).toBeUndefined()
      expect(await store.change('BBBBBB', (room) => room)).toBeUndefined()
      expect(await store.remove('BBBBBB')).toBe(false)
      expect(await store.own('BBBBBB', 'ann')).toBeUndefined()
      expect((await store.all('BBBBBB', 'seats')).size).toBe(0)
    })

    it('loses no change when many come at once', async () => {
      const code = await added()
      const adding = (n: number) =>
        store.change(code, (room) => ({ ...room, ballots: [...room.ballots, openBallot(String(n), ['a'])] }))
      await Promise.all([2, 3, 4, 5, 6].map(adding))
      const room = await store.read(code)
      expect(room?.ballots).toHaveLength(6)
      expect(room?.version).toBe(7)
    })

    it('hands on why a change was refused, and stays as it was', async () => {
      const code = await added()
      await turned(code, 'revealed')
      await expect(turned(code, 'open')).rejects.toThrow(BallotIsRevealed)
      expect((await store.read(code))?.ballots[0]?.state).toBe('revealed')
    })
  })

  describe('a seat', () => {
    it('is taken once, and says how many sit on it', async () => {
      const code = await added()
      expect(await store.sit(code, 'ann', 1, 2)).toBe('done')
      expect(await store.sit(code, 'ann', 4, 2)).toBe('done')
      expect(await store.count(code, 'seats')).toBe(1)
      expect(await store.own(code, 'ann')).toEqual({ heads: 4, marks: {} })
    })

    it('is not taken in a full room, but kept there', async () => {
      const code = await seated()
      expect(await store.sit(code, 'bob', 1, 1)).toBe('full')
      expect(await store.sit(code, 'ann', 2, 1)).toBe('done')
    })

    it('is not taken in a room that is not there', async () => {
      expect(await store.sit('BBBBBB', 'ann', 1, 5)).toBe('no-room')
    })
  })

  describe('a vote', () => {
    it('counts once, and is the last one that was cast', async () => {
      const code = await seated()
      expect(await store.vote(code, 'ann', '1', 'go')).toBe('done')
      expect(await store.vote(code, 'ann', '1', 'stay')).toBe('done')
      expect([...(await store.all(code, 'votes.1'))]).toEqual([['ann', 'stay']])
      expect((await store.own(code, 'ann', '1'))?.vote).toBe('stay')
    })

    it.each([
      ['without a seat', 'bob', '1', 'go', 'no-seat'],
      ['for a reply that is not asked', 'ann', '1', 'sing', 'unknown-reply'],
      ['for a part of a reply', 'ann', '1', 'g', 'unknown-reply'],
      ['in another ballot', 'ann', '2', 'go', 'closed'],
      ['in no ballot', 'ann', '', 'go', 'closed'],
    ])('does not count %s', async (_, seat, ballot, reply, why) => {
      const code = await seated()
      expect(await store.vote(code, seat, ballot, reply)).toBe(why)
      expect(await store.count(code, `votes.${ballot}`)).toBe(0)
    })

    it('does not count before, between and after ballots', async () => {
      const code = await seated({ ballots: [] })
      expect(await store.vote(code, 'ann', '1', 'go')).toBe('closed')
      await store.change(code, (room) => ({ ...room, ballots: [openBallot('1', ['go'])] }))
      await turned(code, 'closed')
      expect(await store.vote(code, 'ann', '1', 'go')).toBe('closed')
      await turned(code, 'open')
      expect(await store.vote(code, 'ann', '1', 'go')).toBe('done')
      await turned(code, 'revealed')
      expect(await store.vote(code, 'ann', '1', 'go')).toBe('closed')
    })

    it('is in the tally or was refused, however close to the closing it came', async () => {
      const code = await added()
      const seats = Array.from({ length: 60 }, (_, n) => `seat-${n}`)
      await Promise.all(seats.map((seat) => store.sit(code, seat, 1, 100)))
      const voting = seats.map((seat, n) => {
        if (n === 30) void turned(code, 'closed')
        return store.vote(code, seat, '1', 'go')
      })
      const counted = (await Promise.all(voting)).filter((how) => how === 'done')
      expect(await store.count(code, 'votes.1')).toBe(counted.length)
    })
  })

  describe('what a seat leaves', () => {
    it('is its marks, each with its moment, until they are taken back', async () => {
      const code = await seated()
      await store.mark(code, 'ann', 'hello-1', 2)
      await store.mark(code, 'ann', '7', 0)
      await store.mark(code, 'ann', 'constructor', 0)
      await store.mark(code, 'ann', 'hello-1', 3)
      await store.mark(code, 'ann', '7')
      expect(await store.mark(code, 'ann', 'never-set')).toBe('done')
      expect((await store.own(code, 'ann'))?.marks).toEqual({ 'hello-1': 3, constructor: 0 })
      expect(await store.mark(code, 'bob', 'hello-1', 2)).toBe('no-seat')
    })

    it('is no more marks than a scene has messages', async () => {
      const code = await seated()
      const marks = Array.from({ length: MOST_MARKS }, (_, n) => store.mark(code, 'ann', `line-${n}`, 0))
      expect(new Set(await Promise.all(marks))).toEqual(new Set(['done']))
      expect(await store.mark(code, 'ann', 'one-more', 0)).toBe('full')
      expect(await store.mark(code, 'ann', 'line-0', 1)).toBe('done')
    })

    it('is one thing on each shelf', async () => {
      const code = await seated()
      await store.write(code, 'ann', 'outcomes', 'BCD')
      await store.write(code, 'ann', 'outcomes', 'FGH')
      await store.write(code, 'ann', 'before', '{"a":1}')
      expect([...(await store.all(code, 'outcomes'))]).toEqual([['ann', 'FGH']])
      expect([...(await store.all(code, 'before')).values()]).toEqual(['{"a":1}'])
      expect(await store.write(code, 'bob', 'after', 'x')).toBe('no-seat')
    })
  })

  describe('whoever watches a room', () => {
    it('hears of each change, until they stop', async () => {
      const code = await added()
      const heard: Change[] = []
      const stop = await store.watch(code, (change) => void heard.push(change))
      await store.sit(code, 'ann', 1, 5)
      await store.vote(code, 'ann', '1', 'go')
      await store.mark(code, 'ann', 'hello-1', 0)
      await store.write(code, 'ann', 'after', 'x')
      await turned(code, 'closed')
      const all = ['seats', 'votes', 'marks', 'after', 'state']
      await vi.waitFor(() => expect(heard).toEqual(all))
      stop()
      await store.sit(code, 'bob', 1, 5)
      await store.read(code)
      expect(heard).toEqual(all)
    })

    it('hears nothing of a vote that did not count, nor of another room', async () => {
      const code = await seated()
      const heard: Change[] = []
      const stop = await store.watch(code, (change) => void heard.push(change))
      await store.vote(code, 'ann', '1', 'sing')
      await seated()
      await store.sit(code, 'bob', 1, 5)
      await vi.waitFor(() => expect(heard).toEqual(['seats']))
      stop()
    })

    it('hears of its end', async () => {
      const code = await added()
      const heard: Change[] = []
      await store.watch(code, (change) => void heard.push(change))
      await store.remove(code)
      await vi.waitFor(() => expect(heard).toEqual(['ended']))
    })
  })

  describe('a room that has ended', () => {
    it('is as if it had never been', async () => {
      const code = await seated()
      await store.vote(code, 'ann', '1', 'go')
      expect(await store.remove(code)).toBe(true)
      expect(await store.read(code)).toBeUndefined()
      expect(await store.vote(code, 'ann', '1', 'go')).toBe('no-room')
      expect(await store.own(code, 'ann')).toBeUndefined()
      expect((await store.all(code, 'votes.1')).size).toBe(0)
      expect(await store.remove(code)).toBe(false)
    })

    it('ends by its time as well', async () => {
      const code = await seated({ ends: Date.now() + 150 })
      await store.vote(code, 'ann', '1', 'go')
      await vi.waitFor(async () => expect(await store.read(code)).toBeUndefined())
      expect(await store.sit(code, 'ann', 1, 5)).toBe('no-room')
      expect(await store.count(code, 'votes.1')).toBe(0)
      await store.sweep()
    })

    it('is counted no more', async () => {
      await store.sweep()
      const before = await store.size()
      const code = await added()
      expect(await store.size()).toBe(before + 1)
      await store.remove(code)
      expect(await store.size()).toBe(before)
    })
  })

  it('is ready', async () => {
    expect(await store.ready()).toBe(true)
  })
}
