import { computed, effect, type ReadonlySignal, type Signal } from '@preact/signals'
import type { ClassVote } from '../../../core/lesson/index.ts'
import type { ShownTally } from '../../../core/room/index.ts'
import {
  type ClassTotals,
  counters,
  type LeaderState,
  leaderState,
  type Moment,
  marksState,
  PATHS,
} from '../../../protocol/index.ts'
import { askRoom } from '../../platform/ask-room.ts'
import type { Clock } from '../../platform/clock.ts'
import { followRoom } from '../../platform/follow-room.ts'
import { keepSending } from '../../platform/keep-sending.ts'
import type { KeptLesson } from '../../platform/lesson-shelf.ts'
import { settleBallot } from './settle-ballot.ts'

/** What ties whoever leads to a room on the server. */
export interface RoomTieParts {
  readonly code: string
  readonly leaderToken: string
  /** Where devices join. */
  readonly join: string | undefined
  readonly clock: Clock
  /** Where the devices should be. */
  readonly moment: ReadonlySignal<Moment>
  /** The question that is asked now. */
  readonly vote: ReadonlySignal<ClassVote | undefined>
  readonly totals: Signal<ClassTotals>
  readonly ballot: KeptLesson['ballot']
  keepBallot(ballot: NonNullable<KeptLesson['ballot']>): void
  /** What the devices of one vote came to. */
  onCounted(number: number, shown: ShownTally): void
}

/** The tie between whoever leads and a room. */
export interface RoomTie {
  untie(): void
  /** Ends the room for everybody, with all that it holds. @throws RoomUnreachable where that is not known. */
  end(): Promise<void>
}

/**
 * Brings the room on the server to where the leader is, and its numbers to the leader. The leader leads: whatever
 * the network does, the room follows when it is there again.
 */
export function tieRoom(parts: RoomTieParts): RoomTie {
  const { code, leaderToken: token, clock, totals } = parts
  const add = (some: Partial<ClassTotals>) => {
    totals.value = { ...totals.peek(), ...some }
  }
  const sender = keepSending(clock)
  const feed = followRoom<LeaderState>({
    code,
    token,
    clock,
    schema: leaderState,
    onEvent({ name, content }) {
      const risen = name === 'count' ? counters.safeParse(content).data : undefined
      if (risen) add(numbersOf(risen))
      const marks = name === 'marks' ? marksState.safeParse(content).data?.marks : undefined
      if (marks) add({ marks: [...marks] })
    },
  })
  const settling = settleBallot({ ...parts, state: feed.state, refresh: feed.refresh })
  const moment = computed(() => JSON.stringify(parts.moment.value))
  const stops = [
    effect(() => {
      const body: unknown = JSON.parse(moment.value)
      void sender.put('moment', { method: 'PUT', path: PATHS.moment(code), token, body })
    }),
    effect(() => {
      const state = feed.state.value
      if (state) add({ ...numbersOf(state.counters), ...(state.marks && { marks: [...state.marks] }) })
    }),
    effect(() => {
      const link = feed.tie.value === 'there' ? 'there' : 'lost'
      add({ link, join: parts.join })
      if (link === 'there') sender.hurry()
    }),
    effect(() => {
      void parts.vote.value
      void feed.state.value
      settling.now()
    }),
    settling.stop,
    feed.close,
    sender.close,
  ]
  const untie = () => {
    for (const stop of stops) stop()
  }
  return {
    untie,
    async end() {
      await askRoom({ method: 'DELETE', path: PATHS.room(code), token })
      untie()
    },
  }
}

function numbersOf({ seats, heads, cast, outcomes, judged }: LeaderState['counters']): Partial<ClassTotals> {
  return { seats, heads, cast, sent: outcomes, judged }
}
