import { type ReadonlySignal, signal } from '@preact/signals'
import type { Channel } from './channel.ts'
import { type Clock, every } from './clock.ts'
import { GONE_AFTER, type WindowWord, windowWord } from './window-word.ts'

/** How often a follower asks whether its leader is still there, in milliseconds. */
const ASK_EVERY = 3000

/** What a following window is made of. */
export interface FollowParts<State> {
  readonly channel: Channel
  readonly clock: Clock
  /** Checks what came in; nothing where it is no such state. */
  read(state: unknown): State | undefined
}

/** A window that shows what another one leads. */
export interface FollowingWindow<State, Press> {
  /** The last state; nothing before the first one, and when the leader has ended it. */
  readonly state: ReadonlySignal<State | undefined>
  /** Whether the leader is there: it may be reloading, or closed. */
  readonly hasLeader: ReadonlySignal<boolean>
  /** Hands a press to the leader. */
  press(press: Press): void
  close(): void
}

/**
 * Follows the leading window of a channel. The follower is the one that asks, since it is the one that is looked
 * at: browsers slow down the clocks of windows that nobody sees.
 */
export function followWindows<State, Press>(parts: FollowParts<State>): FollowingWindow<State, Press> {
  const { channel, clock } = parts
  const own = String(crypto.getRandomValues(new Uint32Array(2)))
  const state = signal<State | undefined>(undefined)
  const hasLeader = signal(false)
  const say = (word: WindowWord) => channel.send(word)
  let last = ''
  let heardAt = Number.NEGATIVE_INFINITY
  const take = (next: unknown) => {
    heardAt = clock.now()
    hasLeader.value = true
    const written = JSON.stringify(next)
    if (written === last) return
    const read = parts.read(next)
    if (read === undefined) return
    last = written
    state.value = read
  }
  const ask = () => {
    if (clock.now() - heardAt >= GONE_AFTER) hasLeader.value = false
    say({ type: 'hello', follower: own })
  }
  const stops = [
    channel.hear((body) => {
      const word = windowWord.safeParse(body).data
      if (word?.type === 'lead') ask()
      if (word?.type === 'state') take(word.state)
      if (word?.type !== 'over') return
      last = ''
      state.value = undefined
      hasLeader.value = false
    }),
    every(clock, ASK_EVERY, ask),
  ]
  ask()
  return {
    state,
    hasLeader,
    press: (press) => say({ type: 'press', press }),
    close() {
      say({ type: 'bye', follower: own })
      for (const stop of stops) stop()
      channel.close()
    },
  }
}
