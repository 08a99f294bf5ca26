import { isUnseen, nowPlayed, resultOf } from '../lesson/index.ts'
import type { Entry } from '../run/index.ts'
import type { Ending } from '../scene/scene.ts'
import { type GivenTalk, type Played, plannedSteps, playedIn, stepNow, type TalkStory } from './given-talk.ts'
import { STRETCH_END } from './stretch-scene.ts'
import type { Audience, TalkStep } from './talk.ts'

/** What one press forward does. */
export type TalkAhead =
  /** The hall sees the talk again. */
  | { readonly type: 'screen' }
  | { readonly type: 'message'; readonly entry: Entry }
  | { readonly type: 'ask' | 'close' | 'reveal' }
  | { readonly type: 'play'; readonly reply: string }
  /** Nothing: the hall has to decide, with one key for each reply; or its devices have come to nothing. */
  | { readonly type: 'decide'; readonly because: 'hall' | 'tie' | 'nobody' | 'too-few' | 'uncounted' }
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
  if (position.type === 'choice') return aheadInVote(played)
  const { ending } = position
  return given.part === 0 && ending.id !== STRETCH_END ? { type: 'ending', ending } : undefined
}

/**
 * With devices: close, show, play. From the turn on nothing is shown in numbers, and what most of them chose is
 * played at once: no hall cheers for it.
 */
function aheadInVote({ lesson, story }: Played): TalkAhead {
  const { vote } = lesson
  if (!vote) return { type: 'ask' }
  if (vote.way !== 'devices') return { type: 'decide', because: 'hall' }
  if (vote.state === 'open') return { type: 'close' }
  const standing = resultOf(vote)?.standing
  if (!standing) return { type: 'decide', because: 'uncounted' }
  if (vote.state === 'closed' && !isUnseen(lesson, story)) return { type: 'reveal' }
  return standing.type === 'winner'
    ? { type: 'play', reply: standing.reply }
    : { type: 'decide', because: standing.type }
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
