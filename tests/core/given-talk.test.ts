import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnseen, nowPlayed } from '../../src/core/lesson/index.ts'
import { shownTally, UNSEEN_WAYS } from '../../src/core/room/index.ts'
import {
  askAgain,
  beginTalk,
  chooseForHall,
  countedInHall,
  decideByDevices,
  decideInHall,
  type GivenTalk,
  goBack,
  goForward,
  goToStep,
  hallSummary,
  isOverEarly,
  plannedSteps,
  playAgain,
  playedIn,
  repliesAsked,
  showScreen,
  startTalk,
  talkAhead,
  timeOf,
  withDevices,
} from '../../src/core/talk/index.ts'
import { aTalkSetup, giveUntil, projectTalks } from '../support/a-given-talk.ts'

const TALKS = projectTalks()
const told = TALKS.find(({ talk }) => talk.id === 'teens') as (typeof TALKS)[number]
const start = () => startTalk(told.talk, aTalkSetup(told.talk))
const at = (step: string) => giveUntil(start(), told, (now) => now.step === step)
const asked = (step: string) =>
  giveUntil(goToStep(start(), step), told, (now) => talkAhead(now, told).type === 'decide')
const lessonIn = (given: GivenTalk) => playedIn(given, told)?.lesson

describe('a talk in a hall', () => {
  it('goes through every step of every length with one key, whatever the halls decide', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TALKS),
        fc.constantFrom(20 as const, 40 as const, 60 as const),
        fc.infiniteStream(fc.nat()),
        (each, length, numbers) => {
          const given = startTalk(each.talk, aTalkSetup(each.talk, { length }))
          const met: string[] = []
          const pick = (replies: readonly string[]) => {
            expect(replies.length).toBeGreaterThan(1)
            return (numbers.next().value as number) % replies.length
          }
          giveUntil(
            given,
            each,
            (now) => {
              if (met.at(-1) !== now.step) met.push(now.step)
              const played = playedIn(now, each)
              const way = played?.lesson.vote?.way
              if (played && way && isUnseen(played.lesson, played.story)) expect(UNSEEN_WAYS).toContain(way)
              return false
            },
            pick,
          )
          expect(met).toEqual(plannedSteps(each.talk, given.setup).map(({ step }) => step.id))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('comes back the same way, press by press, to the first word', () => {
    let now = giveUntil(start(), told, () => false)
    for (let press = 0; press < 500 && goBack(now, told) !== now; press++) now = goBack(now, told)
    expect(now).toMatchObject({ step: 'welcome', part: 0 })
    expect(Object.values(now.plays).every(({ replies, shown }) => replies.length === 0 && shown === 1)).toBe(
      true,
    )
  })

  it('asks by hands first, and one key plays a reply', () => {
    const question = asked('request')
    expect(lessonIn(question)?.vote).toMatchObject({ way: 'hands', state: 'open' })
    expect(goForward(question, told)).toBe(question)
    const [reply] = repliesAsked(question, told)
    const played = chooseForHall(question, 0, told)
    expect(lessonIn(played)).toMatchObject({ replies: [reply], decisions: [{ chosen: reply, way: 'hands' }] })
    expect(chooseForHall(played, 0, told)).toBe(played)
    expect(chooseForHall(question, 9, told)).toBe(question)
  })

  it('begins a later stretch at its own beat, with closed eyes, and stops before the next one', () => {
    const turn = asked('turn')
    expect(lessonIn(turn)?.vote?.way).toBe('eyes-closed')
    const [first] = nowPlayed(lessonIn(turn) as never, told.stories.turn as never).entries
    expect(first).toMatchObject({ beat: 'turn' })
    const after = giveUntil(turn, told, (now) => now.step !== 'turn')
    expect(after.step).toBe('breath')
  })

  it('lets nobody be seen choosing once the story has turned, whatever the key', () => {
    const turn = asked('turn')
    expect(decideInHall(turn, 'hands', told)).toBe(turn)
    expect(lessonIn(decideInHall(turn, 'leader', told))?.vote?.way).toBe('leader')
  })

  it('knows when a hall has ended the story early, and shows how it ended', () => {
    const leave = (replies: readonly string[]) => Math.max(0, replies.indexOf('req-block'))
    const isAtEnd = (now: GivenTalk) => isOverEarly(now, told) || now.step !== 'request'
    const tries = [0, 1, 2, 3].map((first) =>
      giveUntil(goToStep(start(), 'request'), told, isAtEnd, (replies) =>
        first < replies.length ? first : leave(replies),
      ),
    )
    const early = tries.find((now) => isOverEarly(now, told)) as GivenTalk
    expect(talkAhead(early, told)).toMatchObject({ type: 'ending' })
    expect(talkAhead(goForward(early, told), told)).toEqual({ type: 'step', step: 'other-app' })
  })

  it('goes through cards and steps one by one', () => {
    const cards = at('signs-four')
    expect(talkAhead(cards, told)).toEqual({ type: 'part', at: 1 })
    const steps = at('six-steps')
    expect(giveUntil(steps, told, (now) => now.step !== 'six-steps').step).toBe('always-true')
    expect(goBack(at('always-true'), told)).toMatchObject({ step: 'six-steps', part: 5 })
  })

  it('goes dark or pauses, and the next press only brings the talk back', () => {
    const dark = showScreen(start(), 'black')
    expect(goForward(dark, told)).toEqual(start())
    expect(showScreen(dark, 'paused').screen).toBe('paused')
    expect(showScreen(dark, 'black').screen).toBe('on')
    expect(goToStep(dark, 'turn')).toMatchObject({ step: 'turn', screen: 'on' })
  })

  it('plays a stretch anew, and keeps the others', () => {
    const later = goToStep(
      giveUntil(start(), told, (now) => now.step === 'breath'),
      'turn',
    )
    const anew = playAgain(later)
    expect(Object.keys(anew.plays)).toEqual(['request'])
    expect(lessonIn(anew)).toMatchObject({ replies: [], shown: 1 })
  })

  it('leaves out what was not wanted, and never loses its place when a script has changed', () => {
    const setup = aTalkSetup(told.talk, { without: ['other-app', 'two-people'] })
    expect(plannedSteps(told.talk, setup).map(({ step }) => step.id)).not.toContain('other-app')
    expect(plannedSteps(told.talk, setup).at(-1)?.to).toBe(19)
    expect(talkAhead({ ...start(), step: 'gone' }, told)).toEqual({ type: 'step', step: 'help-first' })
  })
})

describe('a hall with devices', () => {
  const joined = () => withDevices(start())
  const askedBy = (step: string) =>
    giveUntil(goToStep(joined(), step), told, (now) => talkAhead(now, told).type === 'close')
  const closed = (given: GivenTalk) => goForward(given, told)
  const numberIn = (given: GivenTalk) => lessonIn(given)?.vote?.number ?? 0
  /** So many votes for each reply, in their order. */
  const shownOf = (given: GivenTalk, votes: readonly number[]) => {
    const replies = repliesAsked(given, told)
    const counts = Object.fromEntries(replies.map((reply, at) => [reply, votes[at] ?? 0]))
    return shownTally({ counts, cast: votes.reduce((sum, each) => sum + each, 0) }, { groups: false })
  }
  const count = (given: GivenTalk, votes: readonly number[]) =>
    countedInHall(given, told, { number: numberIn(given), shown: shownOf(given, votes) })

  it('begins with how to join, and the first press goes on to the talk', () => {
    expect(joined()).toMatchObject({ screen: 'join', devices: true })
    expect(goForward(joined(), told)).toMatchObject({ screen: 'on', step: 'welcome' })
  })

  it('votes, closes, shows and plays with one key, and the way stands in the summary', () => {
    const open = askedBy('request')
    expect(lessonIn(open)?.vote).toMatchObject({ way: 'devices', state: 'open' })
    const waiting = closed(open)
    expect(talkAhead(waiting, told)).toEqual({ type: 'decide', because: 'uncounted' })
    const counted = count(waiting, [2, 9, 1])
    expect(talkAhead(counted, told)).toEqual({ type: 'reveal' })
    const shown = goForward(counted, told)
    const [, second] = repliesAsked(shown, told)
    expect(talkAhead(shown, told)).toEqual({ type: 'play', reply: second })
    const played = goForward(shown, told)
    expect(lessonIn(played)?.decisions).toMatchObject([{ chosen: second, way: 'devices' }])
    expect(hallSummary(played, told).stretches[0]?.decisions[0]?.way).toBe('devices')
  })

  it('shows no numbers once the story has turned: what most of them chose is played at once', () => {
    const counted = count(closed(askedBy('turn')), [1, 8])
    expect(talkAhead(counted, told)).toEqual({ type: 'play', reply: repliesAsked(counted, told)[1] })
    const played = goForward(counted, told)
    expect(lessonIn(played)?.decisions).toMatchObject([{ way: 'devices' }])
    expect(lessonIn(played)?.decisions[0]).not.toHaveProperty('shown')
  })

  it('lets the speaker play another reply, and calls that the speaker’s own', () => {
    const counted = count(closed(askedBy('turn')), [1, 8])
    expect(lessonIn(chooseForHall(counted, 0, told))?.decisions).toMatchObject([{ way: 'leader' }])
    expect(lessonIn(chooseForHall(counted, 1, told))?.decisions).toMatchObject([{ way: 'devices' }])
  })

  it.each([
    ['a tie', [4, 4], 'tie'],
    ['nobody', [], 'nobody'],
    ['two votes, which would tell who', [2], 'too-few'],
  ] as const)('decides nothing by %s, and asks again with a new number', (_, votes, because) => {
    const open = askedBy('request')
    const shown = goForward(count(closed(open), votes), told)
    expect(talkAhead(shown, told)).toEqual({ type: 'decide', because })
    const again = askAgain(shown, told)
    expect(talkAhead(again, told)).toEqual({ type: 'close' })
    expect(numberIn(again)).toBeGreaterThan(numberIn(open))
    expect(countedInHall(closed(again), told, { number: numberIn(open), shown: shownOf(open, [9]) })).toEqual(
      closed(again),
    )
  })

  it('never opens two votes of one number, in another stretch or in one that is played anew', () => {
    const met: number[] = []
    const meet = (given: GivenTalk) => {
      met.push(numberIn(given))
      return given
    }
    const forward = (given: GivenTalk, step: string) =>
      giveUntil(goToStep(given, step), told, (now) => talkAhead(now, told).type === 'close')
    const first = meet(askedBy('request'))
    const second = meet(forward(first, 'turn'))
    const anew = meet(forward(playAgain(goToStep(second, 'request')), 'request'))
    meet(forward(goBack(anew, told), 'request'))
    expect(new Set(met).size).toBe(met.length)
  })

  it('goes on without devices when they cannot be reached, and with them again: the question stays', () => {
    const open = askedBy('turn')
    const without = decideByDevices(open, false, told)
    expect(lessonIn(without)?.vote).toMatchObject({ way: 'eyes-closed', state: 'open' })
    const later = goToStep(chooseForHall(without, 0, told), 'request')
    expect(lessonIn(giveUntil(later, told, (now) => lessonIn(now)?.vote !== undefined))?.vote?.way).toBe(
      'hands',
    )
    expect(lessonIn(decideByDevices(without, true, told))?.vote).toMatchObject({
      way: 'devices',
      state: 'open',
    })
    expect(decideByDevices(start(), true, told)).toMatchObject({ devices: true, plays: {} })
  })

  it('goes back from a vote to the message before it', () => {
    const open = askedBy('request')
    const back = goBack(open, told)
    expect(lessonIn(back)?.vote).toBeUndefined()
    expect(talkAhead(back, told)).toEqual({ type: 'ask' })
  })
})

describe('the time of a talk', () => {
  const minutes = (count: number) => count * 60_000

  it('does not run before the first word, and begins once', () => {
    expect(timeOf(start(), told.talk, 5)).toMatchObject({ elapsed: 0, left: 20, late: 0 })
    expect(beginTalk(beginTalk(start(), 7), 9).begun).toBe(7)
  })

  it('is late when a step should be over, and early when it should not have begun', () => {
    const begun = beginTalk(goToStep(start(), 'turn'), 0)
    const { from = 0, to = 0 } =
      plannedSteps(told.talk, begun.setup).find(({ step }) => step.id === 'turn') ?? {}
    expect(timeOf(begun, told.talk, minutes(from + 1)).late).toBe(0)
    expect(timeOf(begun, told.talk, minutes(to + 2)).late).toBeCloseTo(2)
    expect(timeOf(begun, told.talk, minutes(from - 1)).late).toBeCloseTo(-1)
    expect(timeOf(begun, told.talk, minutes(21)).left).toBeCloseTo(-1)
  })

  const skipped = (id: string, length: 20 | 40 | 60, step: string, late: number) => {
    const { talk } = TALKS.find((each) => each.talk.id === id) as (typeof TALKS)[number]
    const begun = beginTalk(goToStep(startTalk(talk, aTalkSetup(talk, { length })), step), 0)
    const to = plannedSteps(talk, begun.setup).find((each) => each.step.id === step)?.to ?? 0
    return timeOf(begun, talk, minutes(to + late)).skip.map((each) => each.step)
  }

  it('names what to leave out when it is late, no more than needed, and the follow-up before what it follows', () => {
    expect(skipped('teens', 60, 'turn', 0.5)).toEqual([])
    expect(skipped('teens', 60, 'turn', 3)).toEqual(['questions-long'])
    expect(skipped('teens', 60, 'turn', 12)).toEqual(['questions-long', 'careful-and-kind', 'genuine'])
    expect(skipped('children', 40, 'eyes-closed', 5)).toEqual(['questions', 'how-she-knew'])
    expect(skipped('teens', 60, 'genuine', 30)).toEqual(['questions-long', 'careful-and-kind'])
  })

  it('never names help, what to do, a card, or a chat that the shorter talk plays as well', () => {
    for (const { talk } of TALKS)
      for (const length of talk.lengths) {
        const first = plannedSteps(talk, aTalkSetup(talk, { length }))[0]?.step.id ?? ''
        const steps = talk.steps.filter(({ id }) => skipped(talk.id, length, first, 60).includes(id))
        expect(steps.every(({ wall }) => wall.type === 'ask' || wall.type === 'play')).toBe(true)
        expect(steps.map(({ id }) => id)).not.toEqual(
          expect.arrayContaining([
            expect.stringMatching(/^(first-evening|turn|midnight.*|wheel-long|picture.*)$/),
          ]),
        )
        if (length === 20) expect(steps.every(({ id }) => id === 'questions-short')).toBe(true)
      }
  })
})

describe('what is left of a talk', () => {
  it('is what the hall decided, how, and which signs it met', () => {
    const summary = hallSummary(
      giveUntil(start(), told, () => false),
      told,
    )
    expect(summary.stretches.map(({ step }) => step)).toEqual(['request', 'turn', 'midnight'])
    expect(summary.stretches[2]?.decisions.every(({ way }) => way === 'leader')).toBe(true)
    expect(summary.met).toContain('random-add')
    expect(new Set(summary.met).size).toBe(summary.met.length)
    expect(summary.shown).toEqual(['random-add', 'move-app', 'broken-camera', 'sexual-turn'])
  })
})
