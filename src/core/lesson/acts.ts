import { type Ahead, aheadOf, CHAT_STEPS, isPlaying } from './ahead.ts'
import type { ClassVote, ClassWay, Lesson, Story } from './lesson.ts'
import { partsOf } from './parts.ts'
import { type LessonStep, STEPS, stepBefore } from './plan.ts'
import { ask, openVote, play, reveal, setOpen, voteAgain } from './vote.ts'
import { nowPlayed, planFor } from './walked.ts'

/** One press forward: the next message, the question, the vote, the next step. */
export function forward(lesson: Lesson, story: Story): Lesson {
  return follow(lesson, aheadOf(lesson, story), story)
}

function follow(lesson: Lesson, ahead: Ahead, story: Story): Lesson {
  switch (ahead.type) {
    case 'message':
      return { ...lesson, shown: lesson.shown + 1 }
    case 'ask':
      return ask(lesson, story)
    case 'open':
      return openVote(lesson)
    case 'close':
      return setOpen(lesson, false)
    case 'reveal':
      return reveal(lesson)
    case 'play':
      return play(lesson, ahead.reply, story)
    case 'part':
      return { ...lesson, at: ahead.at }
    case 'step':
      return goTo(lesson, ahead.step, story)
    default:
      return lesson
  }
}

/** Goes to a step, planned or not. In a chat everything stays where it was. */
export function goTo(lesson: Lesson, step: LessonStep, story: Story): Lesson {
  const isChat = CHAT_STEPS.includes(step)
  const own = step === 'other-way' ? lesson : backOnOwnWay(lesson, story)
  const shown = isChat ? Math.max(own.shown, 1) : own.shown
  return { ...own, step, at: 0, shown, vote: isChat ? own.vote : undefined }
}

/** One press back: what the last one did, as far as it can be taken back. */
export function backward(lesson: Lesson, story: Story): Lesson {
  if (isPlaying(lesson)) {
    const inChat = backInChat(lesson, story)
    if (inChat) return inChat
  }
  if (lesson.at > 0) return { ...lesson, at: lesson.at - 1 }
  const step = stepBefore(planFor(lesson.setup), lesson.step)
  if (!step) return lesson
  const before = goTo(lesson, step, story)
  return { ...before, at: CHAT_STEPS.includes(step) ? 0 : partsOf(before, story) - 1 }
}

function backInChat(lesson: Lesson, story: Story): Lesson | undefined {
  const { vote, shown, replies } = lesson
  if (vote) return vote.state === 'asked' ? { ...lesson, vote: undefined } : voteAgain(lesson)
  const { entries } = nowPlayed(lesson, story)
  const last = entries.findLastIndex(({ type }) => type === 'reply')
  if (shown > last + 1 && shown > 1) return { ...lesson, shown: shown - 1 }
  return replies.length === 0 ? undefined : takeBack(lesson, story)
}

/** Takes the last reply back: the class stands before that choice again, with the vote as it was. */
export function takeBack(lesson: Lesson, story: Story): Lesson {
  const decision = lesson.decisions.at(-1)
  const replies = lesson.replies.slice(0, -1)
  if (!decision || replies.length === lesson.replies.length) return lesson
  if (lesson.own && replies.length < commonLength(lesson, lesson.own)) return backOnOwnWay(lesson, story)
  const before: Lesson = { ...lesson, replies, decisions: lesson.decisions.slice(0, -1), vote: undefined }
  const asked = ask({ ...before, shown: nowPlayed(before, story).entries.length }, story)
  if (!asked.vote || !decision.shown) return asked
  const { shown } = decision
  return { ...asked, vote: { ...asked.vote, ...revealedAs(asked.vote, decision.shown), shown } }
}

function revealedAs(
  vote: ClassVote,
  shown: NonNullable<ClassVote['shown']>,
): Pick<ClassVote, 'state' | 'typed'> {
  return vote.way === 'devices'
    ? { state: 'revealed', typed: {} }
    : { state: shown.counts ? 'revealed' : 'asked', typed: shown.counts ?? {} }
}

/** Plays another reply at a choice that the class has had; its own way waits, and the debrief stays about it. */
export function goAnotherWay(lesson: Lesson, at: number, reply: string, story: Story): Lesson {
  const own: ClassWay = lesson.own ?? { replies: lesson.replies, decisions: lesson.decisions }
  const there: Lesson = {
    ...lesson,
    step: 'other-way',
    at: 0,
    own,
    replies: own.replies.slice(0, at),
    decisions: own.decisions.slice(0, at),
    vote: undefined,
  }
  const played = play(there, reply, story)
  return played.replies.length === at + 1 ? played : lesson
}

/** Goes back to where the class's own way ended. */
export function backOnOwnWay(lesson: Lesson, story: Story): Lesson {
  if (!lesson.own) return lesson
  const { replies, decisions } = lesson.own
  const back: Lesson = { ...lesson, replies, decisions, own: undefined, vote: undefined }
  return { ...back, shown: nowPlayed(back, story).entries.length }
}

function commonLength({ replies }: ClassWay, other: ClassWay): number {
  const at = replies.findIndex((reply, index) => other.replies[index] !== reply)
  return at < 0 ? replies.length : at
}

/** Sets the mark of a class without devices on a message, or takes it back. */
export function callOut(lesson: Lesson, line: string): Lesson {
  const others = lesson.called.filter((mark) => mark.line !== line)
  if (others.length < lesson.called.length) return { ...lesson, called: others }
  return { ...lesson, called: [...lesson.called, { line, repliesBefore: lesson.replies.length }] }
}

/** The calm screen, on or off. */
export function pause(lesson: Lesson, paused = !lesson.paused): Lesson {
  return { ...lesson, paused }
}

/** The clock begins to run; a second time it does not begin anew. */
export function begin(lesson: Lesson, now: number): Lesson {
  return { ...lesson, begun: lesson.begun ?? now }
}

/** Whether a step lies before another one in a lesson. */
export function isBefore(step: LessonStep, other: LessonStep): boolean {
  return STEPS.indexOf(step) < STEPS.indexOf(other)
}
