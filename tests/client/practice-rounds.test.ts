import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/client/pages/practice/asked.ts'
import { drawRound } from '../../src/client/pages/practice/draw-round.ts'
import { inWords } from '../../src/client/pages/practice/in-words.ts'
import { notesOf } from '../../src/client/panels/chat-notes.ts'
import { hashOf, type PracticeRound, routeOf } from '../../src/client/platform/router.ts'
import { type Chat, NO_TALLY, tagsOf } from '../../src/core/judgement/index.ts'
import { projectBank } from '../support/project-bank.ts'

const bank = projectBank()
const chatOf = (id: string) => bank.chats.find((chat) => chat.id === id) as Chat

describe('the addresses of practice', () => {
  it.each([
    ['#/practice', { page: 'practice', round: 'free' }],
    ['#/practice/before', { page: 'practice', round: 'before' }],
    ['#/practice/after', { page: 'practice', round: 'after' }],
    ['#/practice/again', { page: 'again' }],
    ['#/practice/again/BCDF-GHJL', { page: 'again', code: 'BCDF-GHJL' }],
  ] as const)('%s is read, and written alike', (hash, route) => {
    expect(routeOf(hash)).toEqual(route)
    expect(hashOf(route)).toBe(hash)
  })

  it.each([
    '#/practice/sideways',
    '#/practice/before/2',
    '#/practice/again/a/b',
    '#/practice/again/%3Cimg%3E',
  ])('%s leads nowhere', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'lost' })
  })
})

describe('what an assignment asks for', () => {
  it('is its ages, its forms and its number', () => {
    expect(askedOf(new URLSearchParams('ages=9-12&forms=ba&seed=42'))).toEqual({
      readers: 'children',
      swapped: true,
      seed: 42,
    })
  })

  it.each(['', 'ages=toString&forms=c&seed=-1', 'ages=&seed=1e9'])(
    'is the usual without it: "%s"',
    (options) => {
      expect(askedOf(new URLSearchParams(options))).toEqual({ swapped: false, seed: 1 })
    },
  )
})

describe('the rounds around a lesson', () => {
  const draw = (which: PracticeRound, options: string, seed = 99) =>
    drawRound(bank, {
      which,
      readers: 'teens',
      asked: askedOf(new URLSearchParams(options)),
      newSeed: () => seed,
    })

  it('are the same for everybody, and the two forms of one draw', () => {
    const before = draw('before', '')
    expect(before).toEqual(draw('before', '', 5))
    const after = draw('after', '')
    expect(before.drawn).toEqual({ form: 'a', seed: 1 })
    expect(after.drawn).toEqual({ form: 'b', seed: 1 })
    expect(before.items.filter((id) => after.items.includes(id))).toEqual([])
    for (const tag of ['signs', 'fine', 'like'] as const) {
      const tags = (items: readonly string[]) =>
        items
          .slice(0, 10)
          .flatMap((id) => tagsOf(chatOf(id), tag))
          .sort()
      expect(tags(before.items)).toEqual(tags(after.items))
    }
  })

  it('change places for half of a study', () => {
    expect(draw('before', 'forms=ba')).toEqual(draw('after', ''))
    expect(draw('after', 'forms=ba')).toEqual(draw('before', ''))
  })

  it('are others in another study', () => {
    expect(draw('before', 'seed=2').items).not.toEqual(draw('before', '').items)
  })

  it('leave a free round to chance, without a number that tells devices apart', () => {
    expect(draw('free', 'forms=ba', 3).items).not.toEqual(draw('free', '', 4).items)
    expect(draw('free', '', 3).drawn).toBeUndefined()
  })
})

describe('the notes in a chat', () => {
  it('are numbered as they are read, each under the last message that it points at', () => {
    for (const chat of bank.chats) {
      const notes = notesOf(chat, chat.feedback)
      expect(notes.map(({ number }) => number)).toEqual(chat.feedback.map((_, at) => at + 1))
      const order = notes.map(({ under }) => chat.lines.findIndex(({ id }) => id === under))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      for (const { under, point } of notes) expect(point.at).toContain(under)
    }
  })

  it('tell what makes a chat fine from what looks like a sign, and take no side where nobody could tell', () => {
    const tones = (id: string) => notesOf(chatOf(id), chatOf(id).feedback).map(({ tone }) => tone)
    expect(tones('bake-sale')).toEqual(['sign', 'fine'])
    expect(tones('castle-gems')).toEqual(['sign', 'sign'])
    expect(tones('campfire-name')).toEqual(['open', 'open'])
  })

  it('never call a message of a risky chat fine', () => {
    const tones = bank.chats
      .filter(({ kind }) => kind === 'risky')
      .flatMap((chat) => notesOf(chat, chat.feedback).map(({ tone }) => tone))
    expect(new Set(tones)).toEqual(new Set(['sign']))
  })
})

describe('the sentence of a result', () => {
  it.each([
    [5, 4, 'both'],
    [5, 2, 'careful'],
    [1, 5, 'trusting'],
    [3, 3, 'mixed'],
  ])('with %i risky and %i real ones recognized is "%s"', (risky, genuine, words) => {
    const of = (recognised: number) => ({ recognised, all: 5 })
    expect(inWords({ risky: of(risky), genuine: of(genuine), open: 1, tally: NO_TALLY })).toBe(words)
  })
})
