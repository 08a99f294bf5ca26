import { beforeEach, describe, expect, it } from 'vitest'
import { memoryKeep } from '../../src/client/platform/memory-keep.ts'
import { forgetAll, RECORDS } from '../../src/client/platform/records.ts'
import { openShelf } from '../../src/client/platform/shelf.ts'
import { openWhose, type Whose } from '../../src/client/platform/whose.ts'
import { startRun } from '../../src/core/run/index.ts'

const MINUTE = 60_000

let texts: Map<string, string>
let now: number
let sessions: number

beforeEach(() => {
  texts = new Map()
  now = 29_000_000 * MINUTE
  sessions = 0
})

/** A tab of this device: a new one unless it is given the session of an earlier one. */
function aTab(session = memoryKeep()) {
  const keep = memoryKeep(texts)
  const shelf = openShelf(keep)
  const whose = openWhose({
    keep,
    session,
    clock: { now: () => now, after: () => () => {} },
    newSession: () => `tab-${++sessions}`,
    onSwapped: shelf.reset,
  })
  return { shelf, whose, session }
}

function play(tab: ReturnType<typeof aTab>, scene: string, replies: readonly string[]): void {
  tab.shelf.put({ ...startRun(scene, 7), replies })
  tab.whose.touch()
}

const placeOf = ({ question }: Whose) => question.value?.here

describe('on a shared device', () => {
  it('the next person is asked whose the kept place is, after a while and in a new tab', () => {
    play(aTab(), 'never-sent', ['a', 'b'])
    now += 40 * MINUTE
    const { whose } = aTab()
    expect(placeOf(whose)).toMatchObject({ at: 29_000_000, scene: 'never-sent', replies: 2 })
  })

  it('nobody is asked who comes back within minutes, who reloads, or who finds nothing kept', () => {
    const first = aTab()
    expect(first.whose.question.value).toBeNull()
    play(first, 'never-sent', ['a'])
    now += 5 * MINUTE
    expect(aTab().whose.question.value).toBeNull()
    now += 60 * MINUTE
    expect(aTab(first.session).whose.question.value).toBeNull()
  })

  it('the first touch after a long pause asks as well, in the tab that was left open', () => {
    const tab = aTab()
    play(tab, 'never-sent', ['a'])
    now += 14 * MINUTE
    expect(tab.whose.touch()).toBe(false)
    now += 15 * MINUTE
    expect(tab.whose.touch()).toBe(true)
    tab.whose.mine()
    expect(tab.whose.question.value).toBeNull()
    expect(tab.whose.touch()).toBe(false)
  })

  it('somebody else starts fresh, and the place waits for its owner', () => {
    play(aTab(), 'never-sent', ['a', 'b'])
    now += 40 * MINUTE
    const second = aTab()
    second.whose.notMine()
    expect(second.shelf.runOf('never-sent')).toBeUndefined()
    expect(second.whose.question.value).toBeNull()
    play(second, 'game-buddy', ['x'])
    now += 40 * MINUTE

    const third = aTab()
    expect(third.whose.question.value).toMatchObject({
      here: { scene: 'game-buddy', replies: 1 },
      others: [{ slot: 1, scene: 'never-sent', replies: 2, at: 29_000_000 }],
    })
    third.whose.takeUp(1)
    expect(third.shelf.runOf('never-sent')?.replies).toEqual(['a', 'b'])
    expect(third.shelf.runOf('game-buddy')).toBeUndefined()
    now += 40 * MINUTE
    expect(aTab().whose.question.value?.others).toMatchObject([{ scene: 'game-buddy' }])
  })

  it('somebody who finds only places that were put away can take one up or start fresh', () => {
    play(aTab(), 'never-sent', ['a'])
    now += 40 * MINUTE
    aTab().whose.notMine()
    const { whose } = aTab()
    expect(whose.question.value?.here).toBeUndefined()
    expect(whose.question.value?.others).toHaveLength(1)
    whose.notMine()
    expect(whose.question.value).toBeNull()
    now += 40 * MINUTE
    expect(aTab().whose.question.value?.others).toHaveLength(1)
  })

  it('four people have a place each, and the fifth takes that of whoever was away for longest', () => {
    for (const scene of ['one', 'two', 'three', 'four', 'five']) {
      const tab = aTab()
      if (tab.whose.question.value) tab.whose.notMine()
      play(tab, scene, ['a'])
      now += 40 * MINUTE
    }
    const { question } = aTab().whose
    expect(question.value?.here?.scene).toBe('five')
    expect(question.value?.others.map(({ scene }) => scene)).toEqual(['four', 'three', 'two'])
  })

  it('a place of which it is not known when it was used is not asked about', () => {
    aTab().shelf.put(startRun('never-sent', 7))
    texts.delete(RECORDS.visit.key)
    now += 40 * MINUTE
    expect(aTab().whose.question.value).toBeNull()
  })

  it('forgetting everything forgets the places of all', () => {
    play(aTab(), 'never-sent', ['a'])
    now += 40 * MINUTE
    aTab().whose.notMine()
    expect(texts.size).toBeGreaterThan(0)
    forgetAll(memoryKeep(texts))
    expect([...texts.keys()]).toEqual([])
  })
})
