import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HEARTBEAT } from '../../src/protocol/index.ts'
import { type Hub, openHub } from '../../src/server/rooms/hub.ts'
import type { Stream } from '../../src/server/rooms/stream.ts'
import { openEmbeddedStore } from '../../src/server/store/embedded-store.ts'
import type { RoomRecord, RoomStore } from '../../src/server/store/store.ts'
import { aRoom } from './store-behaviour.ts'

let folder: string
let store: RoomStore
let hub: Hub
let time = 0
let room: RoomRecord
const problems: unknown[] = []

beforeEach(async () => {
  time = 1000
  folder = await mkdtemp(join(tmpdir(), 'rooms-'))
  store = await openEmbeddedStore({ folder, now: () => time })
  hub = openHub({ store, now: () => time, onProblem: (error) => problems.push(error) })
  room = aRoom({ ends: 5000 })
  await store.add(room)
  await store.sit(room.code, 'ann', 1, 10)
})
afterEach(async () => {
  hub.close()
  await store.close()
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

/** A screen that keeps what it is told. */
function aScreen(): Stream & { readonly told: string[]; close(): void } {
  const told: string[] = []
  const listeners: (() => void)[] = []
  let isOpen = true
  const close = () => {
    isOpen = false
    for (const listener of listeners.splice(0)) listener()
  }
  return {
    told,
    close,
    get isOpen() {
      return isOpen
    },
    send: (text) => void told.push(text),
    end(lastWord) {
      if (lastWord) told.push(lastWord)
      close()
    },
    onClose: (listener) => void listeners.push(listener),
  }
}

const ann = { role: 'voter', seat: 'ann' } as const
const leader = { role: 'leader' } as const

describe('the streams of a node', () => {
  it('are kept alive while nothing happens', async () => {
    const [phone, desk] = [aScreen(), aScreen()]
    await hub.join(room.code, ann, phone)
    await hub.join(room.code, leader, desk)
    hub.beat()
    expect([phone.told.at(-1), desk.told.at(-1)]).toEqual([HEARTBEAT, HEARTBEAT])
    expect(hub.streams()).toEqual({ voter: 1, leader: 1 })
  })

  it('end when the time of their room has come', async () => {
    const phone = aScreen()
    await hub.join(room.code, ann, phone)
    time = 5000
    hub.beat()
    expect(phone.told.at(-1)).toBe('event: ended\ndata: {}\n\n')
    expect(phone.isOpen).toBe(false)
    expect(await hub.join(room.code, ann, aScreen())).toBe(false)
  })

  it('are counted no more once they are closed, and the room is watched again by whoever comes next', async () => {
    const first = aScreen()
    await hub.join(room.code, ann, first)
    first.close()
    expect(hub.streams()).toEqual({ voter: 0, leader: 0 })
    const next = aScreen()
    await hub.join(room.code, ann, next)
    await store.change(room.code, (same) => ({ ...same, rules: { ...same.rules, joining: false } }))
    await vi.waitFor(() => expect(next.told.at(-1)).toContain('"joining":false'))
    expect(first.told).toHaveLength(1)
  })

  it('are not mixed up by a screen that closes while another is on its way in', async () => {
    const [leaving, coming] = [aScreen(), aScreen()]
    await hub.join(room.code, ann, leaving)
    const joining = hub.join(room.code, leader, coming)
    await Promise.resolve()
    leaving.close()
    expect(await joining).toBe(true)
    await store.vote(room.code, 'ann', '1', 'go')
    await vi.waitFor(() => expect(coming.told.at(-1)).toContain('"cast":1'))
  })

  it('tell a leader who comes later what happened while nobody led', async () => {
    const phone = aScreen()
    await hub.join(room.code, ann, phone)
    await store.vote(room.code, 'ann', '1', 'go')
    await store.sit(room.code, 'bob', 2, 10)
    const desk = aScreen()
    await hub.join(room.code, leader, desk)
    expect(desk.told[0]).toContain('"counters":{"cast":1,"seats":2,"heads":3,')
  })

  it('refuse a seat that is not there', async () => {
    expect(await hub.join(room.code, { role: 'voter', seat: 'eve' }, aScreen())).toBe(false)
    expect(await hub.join('BBBBBB', leader, aScreen())).toBe(false)
  })
})
