import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import {
  choose,
  type Entry,
  type Position,
  type Run,
  replay,
  type Transcript,
  toggleMark,
} from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { Clock } from '../../platform/clock.ts'
import { arrivalOf } from './pacing.ts'

/** A run being played: what has arrived of it, and what can be done now. */
export interface Session {
  readonly transcript: ReadonlySignal<Transcript>
  /** The entries that have arrived. */
  readonly arrived: ReadonlySignal<readonly Entry[]>
  /** Who is typing. */
  readonly typing: ReadonlySignal<string | null>
  /** Where the run stands, once everything has arrived; until then nobody can choose. */
  readonly open: ReadonlySignal<Position | null>
  /** The saved reply at which an edited scene made the replay stop. */
  readonly stoppedAt: string | undefined
  choose(reply: string): void
  mark(line: string): void
  /** Lets the next entry arrive at once. */
  skip(): void
  close(): void
}

/** What a session is made of. */
export interface SessionParts {
  readonly scene: Scene
  readonly run: Run
  readonly clock: Clock
  /** Whether everything arrives at once. */
  readonly instant: ReadonlySignal<boolean>
  lengthOf(id: string): number
  /** Called with each new state of the run, to keep it. */
  keep(run: Run, hasEnded: boolean): void
}

/** Opens a session at the end of what the run already holds: nobody waits twice for the same message. */
export function openSession({ scene, run, clock, instant, lengthOf, keep }: SessionParts): Session {
  const replayed = replay(scene, run)
  const transcript = signal(replayed.transcript)
  const resumed = run.replies.length > 0
  const count = signal(resumed ? replayed.transcript.entries.length : 1)
  const typing = signal<string | null>(null)
  const entries = computed(() => transcript.value.entries)
  let stopWaiting = () => {}

  const arrive = () => {
    stopWaiting()
    batch(() => {
      typing.value = null
      count.value += 1
    })
  }
  const wait = () => {
    const next = entries.value[count.value]
    if (!next) return
    const { pause, typing: typingMs } = arrivalOf(next, entries.value[count.value - 1], lengthOf)
    stopWaiting = clock.after(pause, () => {
      const who = next.type === 'line' ? next.line.who : undefined
      if (!who || typingMs === 0) return arrive()
      typing.value = who
      stopWaiting = clock.after(typingMs, arrive)
    })
  }
  const stopFollowing = effect(() => {
    const total = entries.value.length
    if (count.value >= total) return
    if (instant.value) {
      untracked(() => stopWaiting())
      typing.value = null
      count.value = total
      return
    }
    untracked(wait)
  })

  return {
    transcript,
    typing,
    stoppedAt: replayed.stoppedAt,
    arrived: computed(() => entries.value.slice(0, count.value)),
    open: computed(() => (count.value >= entries.value.length ? transcript.value.position : null)),
    choose(reply) {
      stopWaiting()
      const next = choose(scene, transcript.value.run, reply)
      batch(() => {
        transcript.value = next
        count.value += 1
      })
      keep(next.run, next.position.type === 'ending')
    },
    mark(line) {
      const marked = toggleMark(transcript.value.run, line)
      transcript.value = { ...transcript.value, run: marked }
      keep(marked, transcript.value.position.type === 'ending')
    },
    skip() {
      if (count.value < entries.value.length) arrive()
    },
    close() {
      stopWaiting()
      stopFollowing()
    },
  }
}
