import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BallotIsRevealed,
  openBallot,
  shownTally,
  standingOf,
  takesVote,
  tallyOfHands,
  tallyOfVotes,
  turnBallot,
  type Vote,
} from '../../src/core/room/index.ts'

const REPLIES = ['go', 'stay', 'ask']
const ballot = openBallot('1', REPLIES)
const votes = (...replies: readonly string[]): readonly Vote[] =>
  replies.map((reply) => ({ reply, heads: 1 }))
const alone = { groups: false }

describe('a ballot', () => {
  it('takes votes for its own replies while it is open, and only then', () => {
    expect(takesVote(ballot, 'ask')).toBe(true)
    expect(takesVote(ballot, 'sing')).toBe(false)
    expect(takesVote(turnBallot(ballot, 'closed'), 'ask')).toBe(false)
    expect(takesVote(turnBallot(ballot, 'revealed'), 'ask')).toBe(false)
  })

  it('can be closed, opened again, and revealed', () => {
    const again = turnBallot(turnBallot(ballot, 'closed'), 'open')
    expect(takesVote(again, 'go')).toBe(true)
    expect(turnBallot(again, 'revealed').state).toBe('revealed')
  })

  it('takes no votes once everybody has seen how it stands', () => {
    const revealed = turnBallot(ballot, 'revealed')
    expect(() => turnBallot(revealed, 'open')).toThrow(BallotIsRevealed)
    expect(() => turnBallot(revealed, 'closed')).toThrow(BallotIsRevealed)
  })

  it('does not mind being told the same twice', () => {
    const closed = turnBallot(ballot, 'closed')
    expect(turnBallot(closed, 'closed')).toBe(closed)
  })
})

describe('a tally', () => {
  it('counts each device once, and every reply of the ballot', () => {
    expect(tallyOfVotes(REPLIES, votes('go', 'ask', 'go'), { weigh: false })).toEqual({
      cast: 3,
      counts: { go: 2, stay: 0, ask: 1 },
    })
  })

  it('weighs a device by the people behind it, if the leader wants that', () => {
    const groups = [
      { reply: 'go', heads: 2 },
      { reply: 'ask', heads: 5 },
    ]
    expect(tallyOfVotes(REPLIES, groups, { weigh: true })).toEqual({
      cast: 2,
      counts: { go: 2, stay: 0, ask: 5 },
    })
    expect(tallyOfVotes(REPLIES, groups, { weigh: false }).counts).toEqual({ go: 1, stay: 0, ask: 1 })
  })

  it('leaves out a vote for anything else, whatever it is called', () => {
    const odd = votes('__proto__', 'constructor', 'sing')
    expect(tallyOfVotes(REPLIES, odd, { weigh: false })).toEqual({
      cast: 0,
      counts: { go: 0, stay: 0, ask: 0 },
    })
  })

  it('takes the hands that the leader counted', () => {
    expect(tallyOfHands(REPLIES, { go: 11, stay: 3 })).toEqual({
      cast: 14,
      counts: { go: 11, stay: 3, ask: 0 },
    })
  })

  it('takes a slip of the leader for no hands', () => {
    expect(tallyOfHands(REPLIES, { go: -2, stay: Number.NaN, ask: 2.7 })).toEqual({
      cast: 2,
      counts: { go: 0, stay: 0, ask: 2 },
    })
    expect(tallyOfHands(['constructor'], {}).cast).toBe(0)
  })
})

describe('how it stands', () => {
  it('is shown as nobody when nobody voted', () => {
    expect(standingOf({ go: 0, stay: 0 })).toEqual({ type: 'nobody' })
  })

  it('is shown as a tie when several lead', () => {
    expect(standingOf({ go: 3, stay: 1, ask: 3 })).toEqual({ type: 'tie', replies: ['go', 'ask'] })
  })

  it('names the winner and whoever came next', () => {
    expect(standingOf({ go: 3, stay: 1, ask: 7 })).toEqual({
      type: 'winner',
      reply: 'ask',
      runnersUp: ['go'],
    })
    expect(standingOf({ go: 3, stay: 3, ask: 7 })).toMatchObject({ runnersUp: ['go', 'stay'] })
    expect(standingOf({ go: 0, stay: 0, ask: 7 })).toMatchObject({ runnersUp: [] })
  })

  it('never depends on the order of the votes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPLIES), { maxLength: 30 }), (replies) => {
        const there = tallyOfVotes(REPLIES, votes(...replies), { weigh: false })
        const back = tallyOfVotes(REPLIES, votes(...replies.toReversed()), { weigh: false })
        expect(standingOf(there.counts)).toEqual(standingOf(back.counts))
      }),
    )
  })
})

describe('what may be shown of a tally', () => {
  const shown = (groups: boolean, ...replies: readonly string[]) =>
    shownTally(tallyOfVotes(REPLIES, votes(...replies), { weigh: false }), { groups })

  it('is all of it from five voters on', () => {
    expect(shown(false, 'go', 'go', 'go', 'stay', 'ask').counts).toEqual({ go: 3, stay: 1, ask: 1 })
  })

  it('is no split of four voters, since it would tell who chose what', () => {
    expect(shown(false, 'go', 'go', 'go', 'stay')).toEqual({
      cast: 4,
      standing: { type: 'winner', reply: 'go', runnersUp: [] },
    })
  })

  it('does not say which replies are tied among four', () => {
    expect(shown(false, 'go', 'go', 'stay', 'stay').standing).toEqual({ type: 'tie', replies: [] })
  })

  it('is not even the winner of two', () => {
    expect(shown(false, 'go', 'go')).toEqual({ cast: 2, standing: { type: 'too-few' } })
    expect(shown(false, 'go').standing).toEqual({ type: 'too-few' })
    expect(shown(false).standing).toEqual({ type: 'nobody' })
  })

  it('is all of it from three devices on, where each is a group', () => {
    expect(shown(true, 'go', 'go', 'stay').counts).toEqual({ go: 2, stay: 1, ask: 0 })
    expect(shown(true, 'go', 'stay').counts).toBeUndefined()
  })

  it('holds for a small class that raises hands, too', () => {
    expect(shownTally(tallyOfHands(REPLIES, { go: 3, ask: 1 }), alone).counts).toBeUndefined()
  })

  it('never holds a number from which a vote of so few could be worked out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPLIES), { maxLength: 4 }), (replies) => {
        const { cast, ...rest } = shown(false, ...replies)
        expect(cast).toBe(replies.length)
        expect(JSON.stringify(rest)).not.toMatch(/\d/)
      }),
    )
  })
})
