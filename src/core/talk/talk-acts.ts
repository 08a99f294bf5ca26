import {
  ask,
  backward,
  decideBy,
  isUnseen,
  type Lesson,
  nowPlayed,
  openVote,
  play,
  type Story,
  waysNow,
} from '../lesson/index.ts'
import type { Way } from '../room/ways.ts'
import {
  type GivenTalk,
  type Played,
  plannedSteps,
  playedIn,
  type Screen,
  type TalkStory,
} from './given-talk.ts'
import type { Stretch } from './talk.ts'
import { partsIn, talkAhead } from './talk-ahead.ts'

/** Ways in which a hall can decide without anything in its hands. */
export const HALL_WAYS = ['hands', 'standing', 'eyes-closed', 'leader'] as const satisfies readonly Way[]

/** One press forward: the next message, the question, the next card, the next step. */
export function goForward(given: GivenTalk, told: TalkStory): GivenTalk {
  const ahead = talkAhead(given, told)
  switch (ahead.type) {
    case 'screen':
      return { ...given, screen: 'on' }
    case 'message':
      return inPlay(given, told, ({ lesson }) => ({ ...lesson, shown: lesson.shown + 1 }))
    case 'ask':
      return inPlay(given, told, ({ lesson, story, stretch }) => askHall(lesson, story, stretch))
    case 'ending':
      return { ...given, part: 1 }
    case 'part':
      return { ...given, part: ahead.at }
    case 'step':
      return goToStep(given, ahead.step)
    default:
      return given
  }
}

/** One press back: what the last one did, as far as it can be taken back. */
export function goBack(given: GivenTalk, told: TalkStory): GivenTalk {
  if (given.screen !== 'on') return { ...given, screen: 'on' }
  if (given.part > 0) return { ...given, part: given.part - 1 }
  const played = playedIn(given, told)
  const before = played && backInChat(played)
  if (before) return withPlay(given, played.step, before)
  const planned = plannedSteps(told.talk, given.setup)
  const previous = planned[planned.findIndex(({ step }) => step.id === given.step) - 1]?.step
  if (!previous) return given
  return { ...goToStep(given, previous.id), part: partsIn(previous, told.talk.audience) - 1 }
}

/** Goes to a step. A chat that was played stays as it was. */
export function goToStep(given: GivenTalk, step: string): GivenTalk {
  return { ...given, step, part: 0, screen: 'on' }
}

/** The hall has decided: one press, and the reply is played. The same again where none is asked for. */
export function chooseForHall(given: GivenTalk, at: number, told: TalkStory): GivenTalk {
  if (given.screen !== 'on') return given
  return inPlay(given, told, ({ lesson, story }) => {
    const { vote } = lesson
    const reply = vote?.replies[at]
    if (!vote || reply === undefined) return lesson
    const next = play(lesson, reply, story)
    const decisions = next.decisions.map((each, i, all) =>
      i === all.length - 1 && next !== lesson ? { ...each, way: vote.way } : each,
    )
    return { ...next, decisions }
  })
}

/** Lets the hall decide in another way from now on in this question. */
export function decideInHall(given: GivenTalk, way: Way, told: TalkStory): GivenTalk {
  return inPlay(given, told, ({ lesson, story }) =>
    waysNow(lesson, story).includes(way) ? openVote(decideBy(lesson, way)) : lesson,
  )
}

/** Plays this stretch anew. */
export function playAgain(given: GivenTalk): GivenTalk {
  const { [given.step]: _, ...plays } = given.plays
  return { ...given, plays, part: 0 }
}

/** Shows the hall this screen, or the talk again where it is there already. */
export function showScreen(given: GivenTalk, screen: Exclude<Screen, 'on'>): GivenTalk {
  return { ...given, screen: given.screen === screen ? 'on' : screen }
}

/** The clock begins to run; a second time it does not begin anew. */
export function beginTalk(given: GivenTalk, now: number): GivenTalk {
  return given.begun === undefined ? { ...given, begun: now } : given
}

/** As long as everybody may see it in one way; once the story has turned, in the other. */
function askHall(lesson: Lesson, story: Story, { by, turned }: Stretch): Lesson {
  const asked = ask(lesson, story)
  return openVote(decideBy(asked, isUnseen(lesson, story) ? turned : by))
}

function backInChat({ lesson, story, stretch }: Played): Lesson | undefined {
  if (lesson.vote) return { ...lesson, vote: undefined }
  const before = backward(lesson, story)
  if (before.step !== 'chat') return undefined
  return before.vote ? askHall({ ...before, vote: undefined }, story, stretch) : before
}

function inPlay(given: GivenTalk, told: TalkStory, change: (played: Played) => Lesson): GivenTalk {
  const played = playedIn(given, told)
  const next = played && change(played)
  return played && next !== played.lesson ? withPlay(given, played.step, next as Lesson) : given
}

function withPlay(given: GivenTalk, step: string, lesson: Lesson): GivenTalk {
  return { ...given, plays: { ...given.plays, [step]: lesson } }
}

/** The replies that a key each can choose now, in the order of their letters. */
export function repliesAsked(given: GivenTalk, told: TalkStory): readonly string[] {
  const played = playedIn(given, told)
  return played && nowPlayed(played.lesson, played.story).position.type === 'choice'
    ? (played.lesson.vote?.replies ?? [])
    : []
}
