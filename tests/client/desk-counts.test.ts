import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { awaitCounts } from '../../src/client/pages/desk/await-counts.ts'
import { heldRounds } from '../../src/client/pages/desk/held-rounds.ts'
import { counted, forward, goTo, type Lesson, pause, voteAgain } from '../../src/core/lesson/index.ts'
import { type ClassTotals, NO_TOTALS } from '../../src/protocol/index.ts'
import { aLesson, aStory, forwardUntil } from '../support/a-lesson.ts'
import { aTally } from '../support/tallies.ts'

const story = aStory()
const shown = {
  cast: 6,
  counts: { 'req-accept': 5, 'req-ignore': 1 },
  standing: { type: 'winner', reply: 'req-accept', runnersUp: ['req-ignore'] },
} as const

/** A vote by devices that has just been closed; its counts are not here yet. */
function justClosed() {
  const inChat = goTo(aLesson({ way: 'devices' }), 'chat', story)
  const lesson = signal(forwardUntil(inChat, story, ({ vote }) => vote?.state === 'closed'))
  const counts = awaitCounts(lesson, story, () => {
    lesson.value = forward(lesson.peek(), story)
  })
  const change = (next: (now: Lesson) => Lesson) => {
    lesson.value = next(lesson.peek())
  }
  const arrive = () => change((now) => counted(now, 1, shown))
  return { lesson, counts, change, arrive, state: () => lesson.value.vote?.state }
}

describe('a press before the counts of the devices are here', () => {
  it('waits for them, and then shows how it stands', () => {
    const { counts, arrive, state } = justClosed()
    expect(counts.take()).toBe(true)
    expect([counts.isAwaited.value, state()]).toEqual([true, 'closed'])
    arrive()
    expect([counts.isAwaited.value, state()]).toEqual([false, 'revealed'])
  })

  it('is needed: without one nothing shows by itself', () => {
    const { arrive, state } = justClosed()
    arrive()
    expect(state()).toBe('closed')
  })

  it.each([
    ['is asked again', voteAgain],
    ['is paused', (now: Lesson) => pause(now)],
  ])('is let go when the vote %s', (_, next) => {
    const { counts, change, arrive, state } = justClosed()
    counts.take()
    change(next)
    expect(counts.isAwaited.value).toBe(false)
    arrive()
    expect(state()).not.toBe('revealed')
  })

  it('is not taken where there is nothing to wait for', () => {
    const { counts, arrive } = justClosed()
    arrive()
    expect(counts.take()).toBe(false)
  })
})

describe('the totals of the rounds on the wall', () => {
  const round = (hits: number) => aTally({ risky: [60 - hits, hits], genuine: [30, 30] })

  it('stay as they were shown, and are taken anew after a press back', () => {
    const after = goTo(aLesson({ way: 'devices', length: 75 }), 'after', story)
    const lesson = signal(after)
    const totals = signal<ClassTotals>({ ...NO_TOTALS, before: round(20), after: round(40) })
    const held = heldRounds(lesson, totals)
    const hits = () => held.value.after?.risky['check-first']
    const finish = (now: number) => {
      totals.value = { ...totals.value, seats: now, after: round(now) }
    }
    finish(41)
    expect(hits()).toBe(41)
    lesson.value = forward(after, story)
    expect(lesson.value).toMatchObject({ step: 'after', at: 1 })
    expect(hits()).toBe(41)
    finish(45)
    expect([hits(), held.value.seats]).toEqual([41, 45])
    lesson.value = forward(lesson.value, story)
    expect([lesson.value.step, hits()]).toEqual(['help', 41])
    lesson.value = after
    expect(hits()).toBe(45)
  })
})
