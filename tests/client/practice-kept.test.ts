import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { memoryKeep } from '../../src/client/platform/memory-keep.ts'
import type { KeptRound } from '../../src/client/platform/practice-record.ts'
import { openPracticeShelf } from '../../src/client/platform/practice-shelf.ts'
import { forgetAll } from '../../src/client/platform/records.ts'
import type { Shelf } from '../../src/client/platform/shelf.ts'

const KEY = 'before-you-reply.practice'
const round: KeptRound = {
  readers: 'children',
  items: ['castle-gems', 'bake-sale'],
  judgements: ['check-first'],
  drawn: { form: 'b', seed: 7 },
}
const noTrouble = (): Shelf['trouble'] => signal(null)

describe('a kept round of practice', () => {
  it('is there when the page is opened again', () => {
    const texts = new Map<string, string>()
    openPracticeShelf(memoryKeep(texts), noTrouble()).put('before', round)
    const again = openPracticeShelf(memoryKeep(texts), noTrouble())
    expect(again.roundOf('before')).toEqual(round)
    expect(again.roundOf('after')).toBeUndefined()
    expect(again.readers()).toBe('children')
  })

  it('keeps nothing but the chats, the judgements and whom they are for', () => {
    const texts = new Map<string, string>()
    openPracticeShelf(memoryKeep(texts), noTrouble()).put('again-BBBBBBBC-1', round)
    expect(JSON.parse(texts.get(KEY) ?? '')).toEqual({
      version: 1,
      readers: 'children',
      rounds: { 'again-BBBBBBBC-1': round },
    })
  })

  it('goes with the class in which it was played, and leaves the others', () => {
    const texts = new Map<string, string>()
    const shelf = openPracticeShelf(memoryKeep(texts), noTrouble())
    for (const place of ['free', 'room-BCDFGH-before', 'room-BCDFGH-after']) shelf.put(place, round)
    shelf.drop(['room-BCDFGH-before', 'room-BCDFGH-after'])
    expect(Object.keys(JSON.parse(texts.get(KEY) ?? '').rounds)).toEqual(['free'])
  })

  it('is forgotten with the rest', () => {
    const texts = new Map<string, string>()
    const keep = memoryKeep(texts)
    openPracticeShelf(keep, noTrouble()).put('free', round)
    forgetAll(keep)
    expect([...texts.keys()]).toEqual([])
  })

  it.each([
    ['no JSON at all', '{"version":1,'],
    ['from the future', '{"version":2,"rounds":{}}'],
    [
      'with a judgement that is none',
      JSON.stringify({ version: 1, rounds: { free: { ...round, judgements: ['run'] } } }),
    ],
    ['with a hostile place', JSON.stringify({ version: 1, rounds: { '<img>': round } })],
  ])('that is damaged (%s) is set aside and said once', (_, text) => {
    const texts = new Map([[KEY, text]])
    const trouble = noTrouble()
    const shelf = openPracticeShelf(memoryKeep(texts), trouble)
    expect(shelf.roundOf('free')).toBeUndefined()
    expect(trouble.value).toBe('set-aside')
    expect(texts.get(`${KEY}.set-aside`)).toBe(text)
  })

  it('stays until the page is closed where nothing can be kept', () => {
    const trouble = noTrouble()
    const shelf = openPracticeShelf({ ...memoryKeep(), write: () => false }, trouble)
    shelf.put('free', round)
    expect(shelf.roundOf('free')).toEqual(round)
    expect(trouble.value).toBe('not-kept')
  })
})
