import { describe, expect, it } from 'vitest'
import type { Keep } from '../../src/client/platform/keep.ts'
import { openShelf } from '../../src/client/platform/shelf.ts'
import { type Run, startRun } from '../../src/core/run/index.ts'

/** A device whose tabs hear of each other's changes, as browsers tell them. */
function aDevice() {
  const texts = new Map<string, string>()
  const ears = new Map<number, (key: string, gone: boolean) => void>()
  return {
    tab(): Keep {
      const own = ears.size
      ears.set(own, () => {})
      const tellOthers = (key: string, gone: boolean) => {
        for (const [tab, tell] of ears) if (tab !== own) tell(key, gone)
      }
      return {
        read: (key) => texts.get(key) ?? null,
        write(key, text) {
          texts.set(key, text)
          tellOthers(key, false)
          return true
        },
        remove(key) {
          texts.delete(key)
          tellOthers(key, true)
        },
        watch: (tell) => ears.set(own, tell),
      }
    },
  }
}

const run = (...replies: string[]): Run => ({ ...startRun('never-sent', 7), replies })

describe('the shelf, with two tabs open', () => {
  it('keeps the run that has gone on, and tells the tab that has not', () => {
    const device = aDevice()
    const [first, second] = [openShelf(device.tab()), openShelf(device.tab())]
    first.put(run('a'))
    expect(second.runOf('never-sent')).toEqual(run('a'))
    second.put(run('a', 'b'))
    expect(first.elsewhere.value).toBe('never-sent')
    first.put(run('a', 'x'))
    expect(second.runOf('never-sent')).toEqual(run('a', 'b'))
    expect(second.elsewhere.value).toBeNull()
  })

  it('goes on in the first tab once it has taken the run of the second', () => {
    const device = aDevice()
    const [first, second] = [openShelf(device.tab()), openShelf(device.tab())]
    first.put(run('a'))
    second.runOf('never-sent')
    second.put(run('a', 'b'))
    expect(first.runOf('never-sent')).toEqual(run('a', 'b'))
    expect(first.elsewhere.value).toBeNull()
    first.put(run('a', 'b', 'c'))
    expect(second.elsewhere.value).toBe('never-sent')
    expect(first.runOf('never-sent')).toEqual(run('a', 'b', 'c'))
  })

  it('notices it also where the browser has told nothing', () => {
    const device = aDevice()
    const silent = { ...device.tab(), watch: () => {} }
    const [first, second] = [openShelf(silent), openShelf(device.tab())]
    first.put(run('a'))
    second.runOf('never-sent')
    second.put(run('a', 'b'))
    expect(first.elsewhere.value).toBeNull()
    first.put(run('a', 'x'))
    expect(first.elsewhere.value).toBe('never-sent')
    expect(second.runOf('never-sent')).toEqual(run('a', 'b'))
  })

  it('lets two tabs play different scenes side by side', () => {
    const device = aDevice()
    const [first, second] = [openShelf(device.tab()), openShelf(device.tab())]
    const other = { ...startRun('game-buddy', 1), replies: ['y'] }
    first.put(run('a'))
    second.put(other)
    first.put(run('a', 'b'))
    expect(second.runOf('never-sent')).toEqual(run('a', 'b'))
    expect(first.runOf('game-buddy')).toEqual(other)
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual([null, null])
  })
})
