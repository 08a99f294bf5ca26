import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { type Channel, joinWires, type Wire } from '../../src/client/platform/channel.ts'
import { followWindows } from '../../src/client/platform/follow-windows.ts'
import { leadWindows } from '../../src/client/platform/lead-windows.ts'
import { stepClock } from '../support/step-clock.ts'

/** A browser in which windows reach each other by as many wires as asked for. */
function aBrowser(wiresEach = 1) {
  const clock = stepClock()
  const ears = new Set<{ wire: number; window: string; hear: (message: unknown) => void }>()
  const wire = (at: number, window: string): Wire => {
    const ear = { wire: at, window, hear: (_: unknown) => {} }
    ears.add(ear)
    return {
      hear(listener) {
        ear.hear = listener
      },
      send(message) {
        const sent = structuredClone(message)
        for (const other of [...ears]) if (other.wire === at && other.window !== window) other.hear(sent)
      },
      close: () => ears.delete(ear),
    }
  }
  const channel = (window: string, name = 'lesson'): Channel =>
    joinWires(
      name,
      window,
      [...Array(wiresEach).keys()].map((at) => wire(at, window)),
    )
  const read = (state: unknown) => (typeof state === 'number' ? state : undefined)
  const readPress = (press: unknown) => (press === 'next' || press === 'back' ? press : undefined)
  return {
    clock,
    channel,
    follow: (window: string, name?: string) =>
      followWindows<number, string>({ channel: channel(window, name), clock, read }),
    lead(window: string, from = 1) {
      const state = signal(from)
      const pressed: string[] = []
      const onPress = (press: string) => void pressed.push(press)
      const leading = leadWindows({ channel: channel(window), clock, state, readPress, onPress })
      return { ...leading, state, pressed }
    },
  }
}

describe('a leading window and those that follow', () => {
  it('show the same, whoever was opened first', () => {
    const browser = aBrowser()
    const early = browser.follow('wall-1')
    const desk = browser.lead('desk', 4)
    const late = browser.follow('wall-2')
    expect([early.state.value, late.state.value]).toEqual([4, 4])
    desk.state.value = 5
    expect([early.state.value, late.state.value]).toEqual([5, 5])
    expect(desk.followers.value).toBe(2)
  })

  it('press on each other once, however many wires there are, and take no press that is none', () => {
    const browser = aBrowser(3)
    const desk = browser.lead('desk')
    const wall = browser.follow('wall')
    for (const press of ['next', 'explode', 'back']) wall.press(press)
    expect(desk.pressed).toEqual(['next', 'back'])
  })

  it('find each other again after a reload of either', () => {
    const browser = aBrowser()
    const desk = browser.lead('desk', 7)
    const wall = browser.follow('wall')
    wall.close()
    expect(desk.followers.value).toBe(0)
    const wallAgain = browser.follow('wall-again')
    expect(wallAgain.state.value).toBe(7)
    desk.close()
    browser.clock.goOn(15_000)
    expect([wallAgain.state.value, wallAgain.hasLeader.value]).toEqual([7, false])
    const deskAgain = browser.lead('desk-again', 8)
    expect([wallAgain.state.value, wallAgain.hasLeader.value]).toEqual([8, true])
    expect(deskAgain.followers.value).toBe(1)
  })

  it('miss a window that was closed without a word', () => {
    const browser = aBrowser()
    const desk = browser.lead('desk')
    const channel = browser.channel('wall')
    channel.send({ type: 'hello', follower: 'wall' })
    expect(desk.followers.value).toBe(1)
    browser.clock.goOn(16_000)
    expect(desk.followers.value).toBe(0)
  })

  it('have one leader: the window that was opened last', () => {
    const browser = aBrowser()
    const first = browser.lead('desk-1', 1)
    const second = browser.lead('desk-2', 2)
    const wall = browser.follow('wall')
    first.state.value = 99
    expect(wall.state.value).toBe(2)
    wall.press('next')
    expect([first.pressed, second.pressed]).toEqual([[], ['next']])
    expect([first.isLeading.value, second.isLeading.value]).toEqual([false, true])
  })

  it('keep what was shown when something comes that cannot be read, and hear nothing of other channels', () => {
    const browser = aBrowser()
    const wall = browser.follow('wall')
    const other = browser.follow('other', 'another-lesson')
    const desk = browser.lead('desk', 3)
    browser.channel('stranger').send({ type: 'state', leader: 'x', state: 'not a number' })
    browser.channel('stranger-2').send('nonsense')
    expect(wall.state.value).toBe(3)
    expect(other.state.value).toBeUndefined()
    desk.over()
    expect(wall.state.value).toBeUndefined()
  })
})
