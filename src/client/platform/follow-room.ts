import { type ReadonlySignal, signal } from '@preact/signals'
import type * as z from 'zod/mini'
import { PATHS, POLL_EVERY, type RoomEvent } from '../../protocol/index.ts'
import { askRoom, RoomRefusal } from './ask-room.ts'
import type { Clock } from './clock.ts'
import { openStream, type RoomStream } from './room-stream.ts'

/** How it is between this device and the room: `no-seat` when the room does not know the token. */
export type RoomTie = 'connecting' | 'there' | 'lost' | 'ended' | 'no-seat'

/** What every state of a room has. */
interface Versioned {
  readonly version: number
}

/** What following a room needs. */
export interface RoomParts<State extends Versioned> {
  readonly code: string
  readonly token: string
  readonly clock: Clock
  readonly schema: z.ZodMiniType<State>
  /** Events beside `state` and `ended`. */
  onEvent?(event: { readonly name: string; readonly content: unknown }): void
  /** Puts what only whole answers hold into a state that came as an event. */
  merge?(next: State, before: State | undefined): State
}

/** A room as this device knows it. */
export interface RoomFeed<State> {
  readonly state: ReadonlySignal<State | undefined>
  readonly tie: ReadonlySignal<RoomTie>
  /** Asks for the whole state at once. */
  refresh(): Promise<void>
  close(): void
}

/** How long to wait before the next try, in milliseconds; the last for all that follow. */
const WAITS = [300, 1000, 2000, 4000] as const
/** A stream that says nothing at all for so long is held back on the way: then it is asked instead. */
const HELD_BACK = 3000

/** Follows a room: by its events, by asking where those are held back, and again after each interruption. */
export function followRoom<State extends Versioned>(parts: RoomParts<State>): RoomFeed<State> {
  const { code, token, clock, schema } = parts
  const state = signal<State | undefined>(undefined)
  const tie = signal<RoomTie>('connecting')
  let stream: RoomStream | undefined
  let tries = 0
  let isClosed = false
  let stopTimers: (() => void)[] = []

  const later = (ms: number, what: () => void) => stopTimers.push(clock.after(ms, what))
  const stopAll = () => {
    for (const stop of stopTimers) stop()
    stopTimers = []
  }
  const take = (next: State, isWhole: boolean) => {
    const before = state.peek()
    if (before && next.version < before.version) return
    state.value = isWhole || !parts.merge ? next : parts.merge(next, before)
    tie.value = 'there'
    tries = 0
  }
  const fail = (error: unknown) => {
    if (isClosed) return
    if (error instanceof RoomRefusal) {
      if (error.code === 'no-room') return end('ended')
      if (error.code === 'no-seat' || error.code === 'not-leader') return end('no-seat')
    }
    if (tie.peek() === 'there' || tie.peek() === 'connecting') tie.value = 'lost'
  }
  const end = (how: RoomTie) => {
    tie.value = how
    close()
  }
  const refresh = async () => {
    try {
      take(await askRoom({ method: 'GET', path: PATHS.room(code), token }, schema), true)
    } catch (error) {
      fail(error)
    }
  }
  const hear = ({ name, data }: RoomEvent) => {
    if (name === 'ended') return end('ended')
    const content: unknown = JSON.parse(data)
    if (name !== 'state') return parts.onEvent?.({ name, content })
    const read = schema.safeParse(content)
    if (read.success) take(read.data, state.peek() === undefined)
  }
  const open = () => {
    if (isClosed) return
    stopAll()
    stream?.cut()
    const poll = () => {
      void refresh()
      later(POLL_EVERY, poll)
    }
    later(HELD_BACK, poll)
    const here = openStream({ code, token, clock, onEvent: hear, onSign: stopAll })
    stream = here
    const again = () => {
      if (stream !== here || isClosed) return
      stopAll()
      later(WAITS[Math.min(tries++, WAITS.length - 1)] ?? 0, open)
    }
    here.over.then(
      () => {
        fail(undefined)
        again()
      },
      (error) => {
        if (stream === here) fail(error)
        again()
      },
    )
  }
  const wake = () => {
    if (document.visibilityState === 'visible' && tie.peek() !== 'there') open()
    else if (document.visibilityState === 'visible') void refresh()
  }
  const cutOff = () => {
    fail(undefined)
    stream?.cut()
  }
  const close = () => {
    isClosed = true
    stopAll()
    stream?.cut()
    removeEventListener('online', open)
    removeEventListener('offline', cutOff)
    document.removeEventListener('visibilitychange', wake)
  }
  addEventListener('online', open)
  addEventListener('offline', cutOff)
  document.addEventListener('visibilitychange', wake)
  open()
  return { state, tie, refresh, close }
}
