import type { Entry } from '../run/index.ts'
import type { Lesson, Story } from './lesson.ts'
import { partsOf } from './parts.ts'
import { type LessonStep, stepAfter } from './plan.ts'
import { isCounted, resultOf, standingNow } from './vote.ts'
import { nowPlayed, planFor } from './walked.ts'

/** What one press of the leader's key does next. */
export type Ahead =
  | { readonly type: 'message'; readonly entry: Entry }
  | { readonly type: 'ask' | 'open' | 'close' | 'reveal' }
  | { readonly type: 'play'; readonly reply: string }
  /** Nothing: the leader has to choose, or to let the class vote again. */
  | { readonly type: 'decide'; readonly because: 'pick' | 'tie' | 'nobody' | 'too-few' | 'uncounted' }
  | { readonly type: 'part'; readonly at: number }
  | { readonly type: 'step'; readonly step: LessonStep }
  | { readonly type: 'over' }

/** Steps in which the chat is played. */
export const CHAT_STEPS: readonly LessonStep[] = ['chat', 'other-way']

/** What comes next. */
export function aheadOf(lesson: Lesson, story: Story): Ahead {
  if (isPlaying(lesson)) {
    const inChat = aheadInChat(lesson, story)
    if (inChat) return inChat
  }
  if (lesson.at + 1 < partsOf(lesson, story)) return { type: 'part', at: lesson.at + 1 }
  const step = stepAfter(planFor(lesson.setup), lesson.step)
  return step ? { type: 'step', step } : { type: 'over' }
}

/** Whether the other way has been begun, or it is the class's own that is played. */
export function isPlaying({ step, own }: Lesson): boolean {
  return step === 'chat' || (step === 'other-way' && own !== undefined)
}

function aheadInChat(lesson: Lesson, story: Story): Ahead | undefined {
  const { entries, position } = nowPlayed(lesson, story)
  const entry = entries[lesson.shown]
  if (entry) return { type: 'message', entry }
  if (position.type === 'ending') return undefined
  const { vote } = lesson
  if (!vote) return { type: 'ask' }
  if (vote.way === 'leader') return { type: 'decide', because: 'pick' }
  if (vote.state === 'asked') return { type: 'open' }
  if (vote.state === 'open') return { type: isCounted(vote.way) ? 'reveal' : 'close' }
  if (vote.state === 'closed')
    return resultOf(vote) ? { type: 'reveal' } : { type: 'decide', because: 'uncounted' }
  const standing = standingNow(lesson)
  if (standing?.type === 'winner') return { type: 'play', reply: standing.reply }
  return { type: 'decide', because: standing?.type ?? 'uncounted' }
}
