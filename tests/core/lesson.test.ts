import { describe, expect, it } from 'vitest'
import {
  aheadOf,
  backward,
  callOut,
  counted,
  decideBy,
  forward,
  goAnotherWay,
  goTo,
  hasTimeToTalk,
  type Lesson,
  nowPlayed,
  ownPlayed,
  pause,
  play,
  resultOf,
  runnersUp,
  signsToWalk,
  typeCount,
  voteAgain,
} from '../../src/core/lesson/index.ts'
import type { Way } from '../../src/core/room/index.ts'
import { aLesson, aStory, forwardUntil } from '../support/a-lesson.ts'

const story = aStory()
const inChat = (way: Way = 'hands') => goTo(aLesson({ way }), 'chat', story)
const until = (lesson: Lesson, isThere: (now: Lesson) => boolean) => forwardUntil(lesson, story, isThere)
const asked = (way: Way = 'hands') => until(inChat(way), ({ vote }) => vote?.state === 'asked')
const count = (lesson: Lesson, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).reduce((now, [reply, number]) => typeCount(now, reply, number), lesson)
const ahead = (lesson: Lesson) => aheadOf(lesson, story)
const votes = { 'req-accept': 9, 'req-ignore': 4 }
const decided = () => until(count(asked(), votes), ({ replies }) => replies.length === 1)

describe('a lesson by hands', () => {
  it('shows the messages one by one, then the question', () => {
    const first = inChat()
    expect(first.shown).toBe(1)
    expect(ahead(first)).toMatchObject({ type: 'message', entry: { line: { id: 'req-2' } } })
    const second = forward(first, story)
    expect(ahead(second)).toEqual({ type: 'ask' })
    expect(forward(second, story).vote?.replies.toSorted()).toEqual(['req-accept', 'req-ignore'])
  })

  it('goes from the question over counting and revealing to the reply that leads', () => {
    const open = forward(asked(), story)
    expect(open.vote?.state).toBe('open')
    const revealed = forward(count(open, votes), story)
    expect(revealed.vote?.state).toBe('revealed')
    expect(ahead(revealed)).toEqual({ type: 'play', reply: 'req-accept' })
    const next = forward(revealed, story)
    expect(next.replies).toEqual(['req-accept'])
    expect(next.decisions).toEqual([
      {
        beat: 'request',
        way: 'hands',
        chosen: 'req-accept',
        shown: {
          cast: 13,
          counts: votes,
          standing: { type: 'winner', reply: 'req-accept', runnersUp: ['req-ignore'] },
        },
      },
    ])
  })

  it('opens the vote by itself when the leader begins to type', () => {
    expect(typeCount(asked(), 'req-accept', 3).vote).toMatchObject({
      state: 'open',
      typed: { 'req-accept': 3 },
    })
  })

  it.each([
    [{ 'req-accept': 4, 'req-ignore': 4 }, 'tie'],
    [{}, 'nobody'],
    [{ 'req-accept': 1 }, 'too-few'],
  ] as const)('leaves it to the leader when %j is counted: %s', (counts, because) => {
    const revealed = until(count(asked(), counts), ({ vote }) => vote?.state === 'revealed')
    expect(ahead(revealed)).toEqual({ type: 'decide', because })
    expect(forward(revealed, story)).toBe(revealed)
  })

  it('votes again after a talk, with what it was before beside it', () => {
    const revealed = until(count(asked(), votes), ({ vote }) => vote?.state === 'revealed')
    const again = voteAgain(revealed)
    expect(again.vote).toMatchObject({ state: 'asked', typed: {}, earlier: { cast: 13 } })
    const second = until(count(again, { 'req-ignore': 13 }), ({ replies }) => replies.length === 1)
    expect(second.replies).toEqual(['req-ignore'])
  })

  it('lets the leader choose anyway, and does not call that the vote of the class', () => {
    const revealed = until(count(asked(), votes), ({ vote }) => vote?.state === 'revealed')
    const other = play(revealed, 'req-ignore', story)
    expect(other.decisions[0]).toMatchObject({ chosen: 'req-ignore', way: 'leader', shown: { cast: 13 } })
    expect(play(revealed, 'not-offered', story)).toBe(revealed)
  })

  it('offers no raised hands any more from the sexual turn on', () => {
    const turned = until(play(play(inChat(), 'req-accept', story), 'hello-why', story), ({ vote }) =>
      Boolean(vote),
    )
    expect(turned.vote?.way).toBe('eyes-closed')
    const cards = play(play(inChat('cards'), 'req-accept', story), 'hello-why', story)
    expect(until(cards, ({ vote }) => Boolean(vote)).vote?.way).toBe('folded-cards')
  })

  it('is called out by the class where something is off, once for a message', () => {
    const called = callOut(decided(), 'hello-1')
    expect(called.called).toEqual([{ line: 'hello-1', repliesBefore: 1 }])
    expect(callOut(called, 'hello-1').called).toEqual([])
  })
})

describe('a lesson with devices', () => {
  const shown = {
    cast: 6,
    counts: { 'req-accept': 5, 'req-ignore': 1 },
    standing: { type: 'winner', reply: 'req-accept', runnersUp: ['req-ignore'] },
  } as const

  it('opens, closes, waits for the counts, reveals and plays', () => {
    const open = forward(asked('devices'), story)
    expect(open.vote).toMatchObject({ state: 'open', number: 1 })
    const closed = forward(open, story)
    expect(closed.vote?.state).toBe('closed')
    expect(ahead(closed)).toEqual({ type: 'decide', because: 'uncounted' })
    const known = counted(closed, 1, shown)
    expect(ahead(known)).toEqual({ type: 'reveal' })
    expect(until(known, ({ replies }) => replies.length === 1).decisions[0]).toMatchObject({ way: 'devices' })
  })

  it('drops counts of an earlier vote', () => {
    const second = forward(voteAgain(forward(asked('devices'), story)), story)
    expect(second.vote?.number).toBe(2)
    expect(counted(second, 1, shown)).toBe(second)
  })

  it('can turn to hands in the middle of a question, and counts anew', () => {
    const turned = decideBy(forward(asked('devices'), story), 'hands')
    expect(turned.vote).toMatchObject({ way: 'hands', state: 'asked', typed: {} })
    expect(until(count(turned, votes), ({ replies }) => replies.length === 1).replies).toEqual(['req-accept'])
  })
})

describe('going back', () => {
  it('takes each press back, one by one, to the very beginning', () => {
    let now = decided()
    const seen: string[] = []
    for (;;) {
      const before = backward(now, story)
      if (before === now) break
      seen.push(`${before.step} ${before.replies.length} ${before.shown} ${before.vote?.state ?? '-'}`)
      now = before
    }
    expect(seen).toEqual([
      'chat 0 2 revealed',
      'chat 0 2 asked',
      'chat 0 2 -',
      'chat 0 1 -',
      'rules 0 1 -',
      'rules 0 1 -',
    ])
  })

  it('restores the vote with what was counted', () => {
    const vote = backward(decided(), story).vote
    expect(vote?.state).toBe('revealed')
    expect(vote && resultOf(vote)?.counts).toEqual(votes)
  })
})

describe('the other way', () => {
  const own = play(decided(), 'hello-why', story)
  const atEnd = play(own, 'secret-stop', story)

  it('plays the runner-up, and leaves the debrief about the own way', () => {
    const [first] = atEnd.decisions
    expect(first && runnersUp(first)).toEqual(['req-ignore'])
    const other = goAnotherWay(atEnd, 0, 'req-ignore', story)
    expect(other).toMatchObject({ step: 'other-way', replies: ['req-ignore'] })
    expect(ownPlayed(other, story).run.replies).toEqual(['req-accept', 'hello-why', 'secret-stop'])
    const done = until(other, ({ step }) => step !== 'other-way')
    expect(done).toMatchObject({ step: 'help', replies: atEnd.replies, own: undefined })
  })

  it('is left again by going back', () => {
    const other = goAnotherWay(atEnd, 1, 'hello-ok', story)
    let back = other
    for (let press = 0; back.own && press < 20; press++) back = backward(back, story)
    expect(back).toMatchObject({ replies: atEnd.replies, decisions: atEnd.decisions })
  })

  it('refuses a reply that was not offered there', () => {
    expect(goAnotherWay(atEnd, 0, 'hello-ok', story)).toBe(atEnd)
  })
})

describe('a whole lesson', () => {
  it.each([20, 45, 75] as const)(
    'of %i minutes comes from the rules to its last step by one key',
    (length) => {
      let now = aLesson({ length })
      const steps = [now.step]
      for (let press = 0; ahead(now).type !== 'over'; press++) {
        expect(press).toBeLessThan(200)
        const vote = now.vote
        const chosen = vote?.state === 'asked' ? count(now, { [vote.replies[0] ?? '']: 20 }) : now
        now =
          ahead(chosen).type === 'decide'
            ? play(chosen, vote?.replies[0] ?? '', story)
            : forward(chosen, story)
        if (steps.at(-1) !== now.step) steps.push(now.step)
      }
      expect(steps.slice(0, 2)).toEqual(['rules', 'chat'])
      expect(steps).toContain('breathe')
      expect(nowPlayed(now, story).position.type).toBe('ending')
    },
  )

  it('keeps its place through a pause', () => {
    const before = asked()
    expect(pause(pause(before))).toEqual(before)
  })
})

describe('what the plan has time for', () => {
  it('is a talk where something new begins', () => {
    const at = (length: 20 | 45 | 75, ...replies: readonly string[]) =>
      hasTimeToTalk(
        replies.reduce((now, reply) => play(now, reply, story), goTo(aLesson({ length }), 'chat', story)),
        story,
      )
    expect([at(20), at(45), at(75)]).toEqual([false, true, true])
    expect([at(20, 'req-accept'), at(45, 'req-accept')]).toEqual([false, true])
    expect([at(20, 'req-accept', 'hello-why'), at(45, 'req-accept', 'hello-why')]).toEqual([true, true])
  })

  it('is one sign of each phase before a second one of any', () => {
    const played = play(
      play(goTo(aLesson({ length: 20 }), 'chat', story), 'req-accept', story),
      'hello-why',
      story,
    )
    const names = (lesson: Lesson) => signsToWalk(lesson, story).map(({ sign }) => sign.id)
    expect(names(played)).toEqual(['random-add', 'keep-secret', 'sexual-turn'])
    expect(names({ ...played, setup: { ...played.setup, length: 45 } })).toEqual([
      'random-add',
      'profile-mining',
      'keep-secret',
      'sexual-turn',
    ])
  })
})
