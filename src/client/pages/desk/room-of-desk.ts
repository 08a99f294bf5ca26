import { computed, effect, type Signal } from '@preact/signals'
import { type Lesson, type LessonStep, sentCodes } from '../../../core/lesson/index.ts'
import {
  type ClassTotals,
  counters,
  type LeaderState,
  leaderState,
  marksState,
  NO_TOTALS,
  PATHS,
  sheetState,
} from '../../../protocol/index.ts'
import { askRoom } from '../../platform/ask-room.ts'
import type { Clock } from '../../platform/clock.ts'
import { followRoom } from '../../platform/follow-room.ts'
import { keepSending } from '../../platform/keep-sending.ts'
import type { KeptLesson } from '../../platform/lesson-shelf.ts'
import type { Change } from './desk.ts'
import { momentOf } from './moment-of.ts'
import { settleBallot } from './settle-ballot.ts'

/** What ties a desk to its room on the server. */
export interface DeskRoomParts {
  readonly code: string
  readonly leaderToken: string
  /** Where devices join. */
  readonly join: string | undefined
  readonly clock: Clock
  readonly lesson: Signal<Lesson>
  readonly totals: Signal<ClassTotals>
  readonly ballot: KeptLesson['ballot']
  keepBallot(ballot: NonNullable<KeptLesson['ballot']>): void
  change(change: Change): void
}

/** Steps whose wall shows totals that only the sheet holds. */
const WITH_SHEET: readonly LessonStep[] = ['before', 'groups', 'paths', 'smelled', 'signs', 'after', 'end']

/**
 * Brings the room on the server to where the lesson is, and its numbers to the desk. The lesson leads: whatever
 * the network does, the room follows when it is there again.
 */
export function tieRoom(parts: DeskRoomParts): RoomTieOfDesk {
  const { code, leaderToken: token, clock, lesson, totals } = parts
  const add = (some: Partial<ClassTotals>) => {
    totals.value = { ...totals.peek(), ...some }
  }
  const take = (sheet: Partial<ClassTotals>) => {
    add(sheet)
    const { outcomes } = sheet
    if (outcomes) parts.change((now) => sentCodes(now, outcomes))
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
  const moment = computed(() => JSON.stringify(momentOf(lesson.value)))
  const sheetKey = computed(() => {
    const { sent, judged } = totals.value
    const { step } = lesson.value
    return WITH_SHEET.includes(step) ? JSON.stringify([step, sent, judged]) : ''
  })
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
      void lesson.value.vote
      void feed.state.value
      settling.now()
    }),
    effect(() => {
      if (sheetKey.value !== '' && feed.tie.value === 'there') void bringSheet(code, token).then(take)
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
      const { before, after, marks, seats } = totals.peek()
      totals.value = {
        ...NO_TOTALS,
        seats,
        ...(marks && { marks }),
        ...(before && { before }),
        ...(after && { after }),
      }
    },
  }
}

/** The tie between a desk and its room. */
export interface RoomTieOfDesk {
  untie(): void
  /** Ends the room for everybody, with all that it holds. @throws RoomUnreachable where that is not known. */
  end(): Promise<void>
}

function numbersOf({ seats, heads, cast, outcomes, judged }: LeaderState['counters']): Partial<ClassTotals> {
  return { seats, heads, cast, sent: outcomes, judged }
}

/** What the sheet adds; nothing where it cannot be had just now: it is asked for again. */
async function bringSheet(code: string, token: string): Promise<Partial<ClassTotals>> {
  try {
    const sheet = await askRoom({ method: 'GET', path: PATHS.sheet(code), token }, sheetState)
    const { marks, outcomes, before, after } = sheet
    return {
      outcomes: [...outcomes],
      ...(marks && { marks: [...marks] }),
      ...(before && { before }),
      ...(after && { after }),
    }
  } catch {
    return {}
  }
}
