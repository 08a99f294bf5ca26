import { describe, expect, it } from 'vitest'
import {
  type Bank,
  type Chat,
  drawForms,
  feedbackOn,
  itemNow,
  judge,
  otherTeenName,
  RoundIsOver,
  resultOf,
  STEPS,
  type Step,
  signsAfterRound,
  startRound,
  stillThere,
} from '../../src/core/judgement/index.ts'
import { projectBank } from '../support/project-bank.ts'

const bank: Bank = projectBank()
const chatOf = (id: string | undefined) => bank.chats.find((chat) => chat.id === id) as Chat

function played(items: { items: readonly string[]; open?: string }, stepOn: (chat: Chat) => Step) {
  let round = startRound(items)
  for (let id = itemNow(round); id !== undefined; id = itemNow(round))
    round = judge(round, stepOn(chatOf(id)))
  return round
}

const form = drawForms(bank, { readers: 'teens', seed: 3 }).before

describe('a round', () => {
  it('shows ten chats and then the one of which nobody could tell', () => {
    const { items } = startRound(form)
    expect(items).toHaveLength(11)
    expect(chatOf(items[10]).kind).toBe('open')
  })

  it('ends after the last chat', () => {
    const round = played(form, () => 'stay-alert')
    expect(itemNow(round)).toBeUndefined()
    expect(() => judge(round, 'carry-on')).toThrow(RoundIsOver)
  })

  it('leaves the round before it as it was', () => {
    const before = startRound(form)
    judge(before, 'carry-on')
    expect(before.judgements).toEqual([])
  })
})

describe('a round that was kept', () => {
  it('goes on without a chat that the bank has no more, and keeps the other judgements', () => {
    const kept = judge(judge(judge(startRound(form), 'carry-on'), 'step-away'), 'check-first')
    const gone = kept.items[1] as string
    const smaller = { ...bank, chats: bank.chats.filter(({ id }) => id !== gone) }
    const { items, judgements } = stillThere(kept, smaller)
    expect(items).toEqual(kept.items.filter((id) => id !== gone))
    expect(judgements).toEqual(['carry-on', 'check-first'])
  })

  it('is as it was while the bank is', () => {
    const kept = judge(startRound(form), 'carry-on')
    expect(stillThere(kept, bank)).toEqual(kept)
  })
})

describe('the signs to meet again after a round', () => {
  const toMeetAgain = (ids: readonly string[], judgements: readonly Step[]) =>
    signsAfterRound({ items: ids, judgements }, bank)

  it('are those of the risky chats that looked fine', () => {
    expect(toMeetAgain(['castle-gems'], ['stay-alert'])).toEqual(['random-add', 'free-gift', 'keep-secret'])
    expect(toMeetAgain(['castle-gems'], ['check-first'])).toEqual([])
  })

  it('are what the genuine chats looked like, where they looked risky', () => {
    expect(toMeetAgain(['banana-eraser'], ['step-away'])).toEqual(['free-gift'])
    expect(toMeetAgain(['banana-eraser'], ['carry-on'])).toEqual([])
  })

  it('leave out what nobody could tell, what was not judged, and what no booster repeats', () => {
    const open = bank.chats.find(({ kind }) => kind === 'open') as Chat
    expect(toMeetAgain([open.id, 'castle-gems'], ['carry-on'])).toEqual([])
    expect(toMeetAgain(['bake-sale'], ['step-away'])).toEqual(['guilt-push'])
  })
})

describe('the result of a round', () => {
  it('counts what was recognised of either kind, and scores no open chat', () => {
    const round = played(form, ({ kind }) => (kind === 'risky' ? 'check-first' : 'carry-on'))
    const result = resultOf(round, bank)
    expect(result).toMatchObject({
      risky: { recognised: 5, all: 5 },
      genuine: { recognised: 5, all: 5 },
      open: 1,
    })
    expect(result.tally.risky['check-first']).toBe(5)
    expect(result.tally.genuine['carry-on']).toBe(5)
  })

  it('takes carrying on with open eyes for recognising a genuine chat, and checking for recognising a risky one', () => {
    const on = (step: Step) =>
      resultOf(
        played(form, () => step),
        bank,
      )
    const counts = STEPS.map((step) => [on(step).risky.recognised, on(step).genuine.recognised])
    expect(counts).toEqual([
      [0, 5],
      [0, 5],
      [5, 0],
      [5, 0],
    ])
  })

  it('counts a round that was left early', () => {
    const round = judge(judge(startRound(form), 'step-away'), 'step-away')
    const { risky, genuine } = resultOf(round, bank)
    expect(risky.all + genuine.all).toBe(2)
  })

  it('leaves out a chat that the bank has no more', () => {
    const round = { items: ['gone', ...form.items], judgements: ['carry-on', 'carry-on'] as const }
    const { risky, genuine } = resultOf(round, bank)
    expect(risky.all + genuine.all).toBe(1)
  })

  it('has no place for d′, c or an area: ten chats cannot carry them', () => {
    expect(Object.keys(resultOf(startRound(form), bank)).sort()).toEqual([
      'genuine',
      'open',
      'risky',
      'tally',
    ])
  })
})

describe('the feedback', () => {
  it('points at the messages and at what they carry', () => {
    const { points, pins, recognised } = feedbackOn(chatOf('castle-gems'), 'check-first')
    expect(recognised).toBe(true)
    expect(points[0]).toEqual({ id: 'feedback.1', at: ['m1', 'm4'] })
    expect(pins).toContainEqual({ line: 'm4', signs: ['free-gift'], fine: [], like: [] })
  })

  it('finds every step fitting where nobody could tell', () => {
    const open = bank.chats.filter(({ kind }) => kind === 'open')
    expect(open.length).toBeGreaterThanOrEqual(4)
    for (const chat of open) for (const step of STEPS) expect(feedbackOn(chat, step).recognised).toBe(true)
  })
})

describe('another name for a teen', () => {
  it('is of the same pronoun, and another at each press', () => {
    const chat = chatOf('castle-gems')
    const names = [1, 2, 3].map((press) => otherTeenName(bank, chat, press))
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(bank.names.he).toContain(name)
  })

  it('is not needed before anybody presses', () => {
    expect(otherTeenName(bank, chatOf('castle-gems'), 0)).toBeUndefined()
  })
})
