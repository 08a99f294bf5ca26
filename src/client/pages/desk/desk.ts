import { type ReadonlySignal, signal } from '@preact/signals'
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
import { type ClassTotals, NO_TOTALS, type Press } from '../../../protocol/index.ts'
import type { Clock } from '../../platform/clock.ts'
import type { KeptLesson, LessonShelf } from '../../platform/lesson-shelf.ts'

/** What a desk is made of. */
export interface DeskParts {
  readonly kept: KeptLesson
  readonly story: Story
  readonly shelf: LessonShelf
  readonly clock: Clock
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
}

/** Opens the desk of a lesson that is kept on this device. */
export function openDesk({ kept, story, shelf, clock }: DeskParts): Desk {
  const lesson = signal(kept.lesson)
  const totals = signal(NO_TOTALS)
  const change = (next: Change) => {
    const before = lesson.peek()
    const after = next(before, story)
    if (after === before) return
    lesson.value = after
    shelf.put({ ...kept, lesson: after })
  }
  return { code: kept.code, story, lesson, totals, change, press: (press) => change(actOf(press, clock)) }
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

/** A letter chooses where the choice is the leader's. */
function pick(lesson: Lesson, at: number, story: Story): Lesson {
  const reply = lesson.vote?.replies[at]
  const ahead = aheadOf(lesson, story)
  return reply !== undefined && ahead.type === 'decide' && !lesson.paused
    ? play(lesson, reply, story)
    : lesson
}
