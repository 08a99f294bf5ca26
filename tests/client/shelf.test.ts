import { describe, expect, it } from 'vitest'
import { memoryKeep } from '../../src/client/platform/memory-keep.ts'
import { openShelf } from '../../src/client/platform/shelf.ts'
import { type Run, startRun, toggleMark } from '../../src/core/run/index.ts'

const KEY = 'before-you-reply.runs'
const runOf = (...replies: string[]): Run => ({ ...startRun('small-talk', 7), replies })

describe('the shelf', () => {
  it('keeps the ended run beside the one that is played after it', () => {
    const shelf = openShelf(memoryKeep())
    shelf.put(runOf('yes', 'stop'), true)
    expect(shelf.before('small-talk')).toBeUndefined()
    shelf.put(runOf('yes'))
    expect(shelf.before('small-talk')).toEqual(runOf('yes', 'stop'))
    shelf.put(runOf('yes', 'mum'), true)
    expect(shelf.runOf('small-talk')).toEqual(runOf('yes', 'mum'))
    expect(shelf.before('small-talk')).toEqual(runOf('yes', 'stop'))
    expect(shelf.progressOf('small-talk')).toEqual({ unfinished: 0, times: 2 })
  })

  it('keeps it, too, when one reply leads from the choice gone back to straight to another end', () => {
    const shelf = openShelf(memoryKeep())
    shelf.put(runOf('yes', 'stop'), true)
    shelf.put(runOf('yes', 'mum'), true)
    expect(shelf.before('small-talk')).toEqual(runOf('yes', 'stop'))
    expect(shelf.progressOf('small-talk').times).toBe(2)
  })

  it('takes a mark after the end for the same run', () => {
    const shelf = openShelf(memoryKeep())
    shelf.put(runOf('yes', 'stop'), true)
    shelf.put(toggleMark(runOf('yes', 'stop'), 'hello-1'), true)
    expect(shelf.before('small-talk')).toBeUndefined()
    expect(shelf.progressOf('small-talk').times).toBe(1)
  })

  it('does not let a run that was left open take the place of the ended one', () => {
    const shelf = openShelf(memoryKeep())
    shelf.put(runOf('yes', 'stop'), true)
    shelf.put(runOf('no'))
    shelf.put(runOf('yes'))
    expect(shelf.before('small-talk')).toEqual(runOf('yes', 'stop'))
  })

  it('remembers which signs were met over all runs, each once', () => {
    const shelf = openShelf(memoryKeep())
    shelf.meet('small-talk', ['random-add', 'keep-secret'])
    shelf.meet('small-talk', ['keep-secret', 'move-app'])
    expect([...shelf.metIn('small-talk')]).toEqual(['random-add', 'keep-secret', 'move-app'])
    expect([...shelf.metIn('another')]).toEqual([])
  })

  it('reads what was kept before there was a second run beside the first', () => {
    const kept = {
      version: 1,
      last: 'small-talk',
      byScene: { 'small-talk': runOf('yes') },
      ended: ['small-talk'],
    }
    const keep = memoryKeep(new Map([[KEY, JSON.stringify(kept)]]))
    const shelf = openShelf(keep)
    expect(shelf.last()).toEqual(runOf('yes'))
    shelf.put(runOf('no'))
    expect(shelf.trouble.value).toBeNull()
    expect(shelf.before('small-talk')).toEqual(runOf('yes'))
    expect(JSON.parse(keep.read(KEY) ?? '')).toMatchObject({
      version: 2,
      before: { 'small-talk': runOf('yes') },
    })
  })
})
