import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Channel } from './channel.ts'
import { type Clock, every } from './clock.ts'
import { GONE_AFTER, type WindowWord, windowWord } from './window-word.ts'

/** What the leading window is made of. */
export interface LeadParts<Press> {
  readonly channel: Channel
  readonly clock: Clock
  /** What the followers show. */
  readonly state: ReadonlySignal<unknown>
  /** What a press of a follower means; nothing where it is none. */
  readPress(press: unknown): Press | undefined
  onPress(press: Press): void
}

/** The window that leads. */
export interface LeadingWindow {
  /** How many windows follow. */
  readonly followers: ReadonlySignal<number>
  /** False once another window of the same channel has begun to lead: this one has to be still. */
  readonly isLeading: ReadonlySignal<boolean>
  /** Opens a window that follows. False where the browser forbids it. */
  open(address: string, window: string): boolean
  /** Tells the followers that there is nothing to follow any more. */
  over(): void
  close(): void
}

/** Leads the other windows of a channel: they get the state now, whenever it changes, and when they come back. */
export function leadWindows<Press>(parts: LeadParts<Press>): LeadingWindow {
  const { channel, clock, state } = parts
  const own = String(crypto.getRandomValues(new Uint32Array(2)))
  const isLeading = signal(true)
  const seen = new Map<string, number>()
  const followers = signal(0)
  const say = (word: WindowWord) => channel.send(word)
  const show = () => isLeading.peek() && say({ type: 'state', leader: own, state: state.peek() })
  const count = () => {
    for (const [follower, at] of seen) if (clock.now() - at >= GONE_AFTER) seen.delete(follower)
    followers.value = seen.size
  }
  const stops = [
    channel.hear((body) => {
      const word = windowWord.safeParse(body).data
      if (word?.type === 'lead' && word.leader !== own) isLeading.value = false
      if (!word || !isLeading.peek()) return
      if (word.type === 'press') {
        const press = parts.readPress(word.press)
        if (press !== undefined) parts.onPress(press)
      }
      if (word.type === 'bye') seen.delete(word.follower)
      if (word.type === 'hello') {
        seen.set(word.follower, clock.now())
        show()
      }
      count()
    }),
    every(clock, GONE_AFTER / 2, count),
  ]
  say({ type: 'lead', leader: own })
  stops.push(
    effect(() => {
      state.value
      show()
    }),
  )
  return {
    followers,
    isLeading,
    open: channel.open,
    over: () => isLeading.peek() && say({ type: 'over' }),
    close() {
      for (const stop of stops) stop()
      channel.close()
    },
  }
}
