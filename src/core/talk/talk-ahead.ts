import { nowPlayed } from '../lesson/index.ts'
import type { Entry } from '../run/index.ts'
import type { Ending } from '../scene/scene.ts'
import { type GivenTalk, plannedSteps, playedIn, stepNow, type TalkStory } from './given-talk.ts'
import { STRETCH_END } from './stretch-scene.ts'
import type { Audience, TalkStep } from './talk.ts'

/** What one press forward does. */
export type TalkAhead =
  /** The hall sees the talk again. */
  | { readonly type: 'screen' }
  | { readonly type: 'message'; readonly entry: Entry }
  | { readonly type: 'ask' }
  /** Nothing: the hall has to decide, with one key for each reply. */
  | { readonly type: 'decide' }
  | { readonly type: 'ending'; readonly ending: Ending }
  | { readonly type: 'part'; readonly at: number }
  | { readonly type: 'step'; readonly step: string }
  | { readonly type: 'over' }

/** What comes next. */
export function talkAhead(given: GivenTalk, told: TalkStory): TalkAhead {
  if (given.screen !== 'on') return { type: 'screen' }
  const step = stepNow(given, told.talk)
  if (!step) return { type: 'over' }
  const inChat = aheadInChat(given, told)
  if (inChat) return inChat
  if (given.part + 1 < partsIn(step, told.talk.audience)) return { type: 'part', at: given.part + 1 }
  const planned = plannedSteps(told.talk, given.setup).map((each) => each.step.id)
  const next = planned[planned.indexOf(step.id) + 1]
  return next === undefined ? { type: 'over' } : { type: 'step', step: next }
}

function aheadInChat(given: GivenTalk, told: TalkStory): TalkAhead | undefined {
  const played = playedIn(given, told)
  if (!played) return undefined
  const { lesson, story } = played
  const { entries, position } = nowPlayed(lesson, story)
  const entry = entries[lesson.shown]
  if (entry) return { type: 'message', entry }
  if (position.type === 'choice') return { type: lesson.vote ? 'decide' : 'ask' }
  const { ending } = position
  return given.part === 0 && ending.id !== STRETCH_END ? { type: 'ending', ending } : undefined
}

/** The steps to take: all of them at once, then each. Children have three, and telling is one of them. */
const STEPS_TO_TAKE: Readonly<Record<Audience, number>> = { children: 4, teens: 6, adults: 6 }

/** Into how many parts a step is cut, one press each. A chat is cut by its messages. */
export function partsIn({ wall }: TalkStep, audience: Audience): number {
  if (wall.type === 'signs') return wall.signs.length
  return wall.type === 'steps' ? STEPS_TO_TAKE[audience] : 1
}

/** Whether the hall has ended the story before the stretch was over: then there are words for how to go on. */
export function isOverEarly(given: GivenTalk, told: TalkStory): boolean {
  const played = playedIn(given, told)
  if (!played?.stretch.hasOver) return false
  const { entries, position } = nowPlayed(played.lesson, played.story)
  const isShown = played.lesson.shown >= entries.length
  return isShown && position.type === 'ending' && position.ending.id !== STRETCH_END
}
