import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import {
  aheadOf,
  backward,
  begin,
  forward,
  type Lesson,
  pause,
  play,
  type Story,
} from '../../../core/lesson/index.ts'
import { type ClassTotals, NO_TOTALS, type Press, press as pressWord } from '../../../protocol/index.ts'
import type { Channel } from '../../platform/channel.ts'
import type { Clock } from '../../platform/clock.ts'
import { type LeadingWindow, leadWindows } from '../../platform/lead-windows.ts'
import type { KeptLesson, LessonShelf } from '../../platform/lesson-shelf.ts'
import { awaitCounts } from './await-counts.ts'
import { heldRounds } from './held-rounds.ts'
import { tieLesson } from './room-of-desk.ts'

/** What a desk is made of. */
export interface DeskParts {
  readonly kept: KeptLesson
  readonly story: Story
  readonly shelf: LessonShelf
  readonly clock: Clock
  /** To the wall, and to any other desk of this lesson. */
  readonly channel: Channel
}

/** A change of the lesson; the same one again where nothing changes. */
export type Change = (lesson: Lesson, story: Story) => Lesson

/** The only place from which a lesson is led: it holds it, keeps it, and tells everybody else. */
export interface Desk {
  readonly code: string
  readonly story: Story
  readonly lesson: ReadonlySignal<Lesson>
  readonly totals: ReadonlySignal<ClassTotals>
  change(change: Change): void
  /** A key of the leader, on this window or on the wall. */
  press(press: Press): void
  /** Whether a press to show the result waits for the counts of the devices. */
  readonly isCounting: ReadonlySignal<boolean>
  readonly windows: LeadingWindow
  /** Ends the room on the server, where the lesson has one; the lesson stays. @throws RoomUnreachable */
  endRoom(): Promise<void>
  close(): void
}

/** Opens the desk of a lesson that is kept on this device. */
export function openDesk({ kept, story, shelf, clock, channel }: DeskParts): Desk {
  const lesson = signal(kept.lesson)
  const totals = signal(NO_TOTALS)
  let here = kept
  const put = (part: Partial<KeptLesson>) => {
    here = { ...here, ...part }
    shelf.put(here)
  }
  const change = (next: Change) => {
    if (!windows.isLeading.peek()) return
    const before = lesson.peek()
    const after = next(before, story)
    if (after === before) return
    lesson.value = after
    put({ lesson: after })
  }
  const act = (pressed: Press) => change(actOf(pressed, clock))
  const counts = awaitCounts(lesson, story, () => act('forward'))
  const press = (pressed: Press) => {
    if (pressed !== 'forward' || !counts.take()) act(pressed)
  }
  const shown = heldRounds(lesson, totals)
  const windows: LeadingWindow = leadWindows({
    channel,
    clock,
    state: computed(() => ({ lesson: lesson.value, totals: shown.value })),
    readPress: (word) => pressWord.safeParse(word).data,
    onPress: press,
  })
  const { code, leaderToken, join, ballot } = kept
  const room =
    leaderToken === undefined
      ? undefined
      : tieLesson({
          code,
          leaderToken,
          join,
          ballot,
          clock,
          lesson,
          totals,
          keepBallot: (last) => put({ ballot: last }),
          change,
        })
  const stopLeading = effect(() => {
    if (!windows.isLeading.value) untracked(() => room?.untie())
  })
  const close = () => {
    stopLeading()
    counts.stop()
    room?.untie()
    windows.close()
  }
  const endRoom = async () => {
    await room?.end()
    put({ leaderToken: undefined, join: undefined, ballot: undefined })
  }
  return {
    code,
    story,
    lesson,
    totals: shown,
    change,
    press,
    isCounting: counts.isAwaited,
    windows,
    endRoom,
    close,
  }
}

function actOf(press: Press, clock: Clock): Change {
  if (press === 'pause') return (lesson) => pause(lesson)
  if (press === 'back')
    return (lesson, story) => (lesson.paused ? pause(lesson, false) : backward(lesson, story))
  if (press === 'forward') return (lesson, story) => goOn(lesson, story, clock)
  const at = press.charCodeAt(0) - 'a'.charCodeAt(0)
  return (lesson, story) => pick(lesson, at, story)
}

/** Forward first of all ends a pause: nobody should come out of it into a new message. */
function goOn(lesson: Lesson, story: Story, clock: Clock): Lesson {
  if (lesson.paused) return pause(lesson, false)
  const next = forward(lesson, story)
  return next === lesson ? lesson : begin(next, clock.now())
}

/** A letter chooses where the choice is the leader's. Elsewhere B is the black-screen key of many clickers. */
function pick(lesson: Lesson, at: number, story: Story): Lesson {
  const reply = lesson.vote?.replies[at]
  if (lesson.paused || aheadOf(lesson, story).type !== 'decide') return at === BLACK ? pause(lesson) : lesson
  return reply === undefined ? lesson : play(lesson, reply, story)
}

/** The place of B among the letters. */
const BLACK = 1
