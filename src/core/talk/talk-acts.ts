import {
  ask,
  backward,
  counted,
  decideBy,
  isUnseen,
  type Lesson,
  nowPlayed,
  openVote,
  play,
  resultOf,
  reveal,
  setOpen,
  voteAgain,
  waysNow,
} from '../lesson/index.ts'
import type { ShownTally } from '../room/index.ts'
import type { Way } from '../room/ways.ts'
import {
  type GivenTalk,
  type Played,
  plannedSteps,
  playedIn,
  type Screen,
  type TalkStory,
} from './given-talk.ts'
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
      return inPlay(given, told, (played) => askHall(played.lesson, played, given.devices))
    case 'close':
      return inPlay(given, told, ({ lesson }) => setOpen(lesson, false))
    case 'reveal':
      return inPlay(given, told, ({ lesson }) => reveal(lesson))
    case 'play':
      return playReply(given, ahead.reply, told)
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
  const before = played && backInChat(played, given.devices)
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
  const reply = repliesAsked(given, told)[at]
  return given.screen !== 'on' || reply === undefined ? given : playReply(given, reply, told)
}

/** Hands are not counted, so the key is what they decided. What devices did not choose is the speaker's own. */
function playReply(given: GivenTalk, reply: string, told: TalkStory): GivenTalk {
  return inPlay(given, told, ({ lesson, story }) => {
    const { vote } = lesson
    const next = play(lesson, reply, story)
    const decision = next.decisions.at(-1)
    if (!vote || !decision || next === lesson) return lesson
    const standing = resultOf(vote)?.standing
    const isTheirs = vote.way !== 'devices' || (standing?.type === 'winner' && standing.reply === reply)
    const way: Way = isTheirs ? vote.way : 'leader'
    return { ...next, decisions: [...next.decisions.slice(0, -1), { ...decision, way }] }
  })
}

/** Lets the hall decide in another way from now on in this question. */
export function decideInHall(given: GivenTalk, way: Way, told: TalkStory): GivenTalk {
  return inPlay(given, told, ({ lesson, story }) =>
    waysNow(lesson, story).includes(way) ? openVote(decideBy(lesson, way)) : lesson,
  )
}

/** A talk whose hall joins with devices: it begins with how they do. */
export function withDevices(given: GivenTalk): GivenTalk {
  return { ...given, devices: true, screen: 'join' }
}

/** Lets devices decide from now on, or the hall again as the script has it; a question that is there is asked anew. */
export function decideByDevices(given: GivenTalk, devices: boolean, told: TalkStory): GivenTalk {
  const asked = inPlay(given, told, (played) =>
    played.lesson.vote ? askHall({ ...played.lesson, vote: undefined }, played, devices) : played.lesson,
  )
  return { ...asked, devices }
}

/** Asks the devices the same again, after a talk. */
export function askAgain(given: GivenTalk, told: TalkStory): GivenTalk {
  return inPlay(given, told, ({ lesson }) => {
    const again = voteAgain(lesson)
    return again === lesson ? lesson : openVote(again)
  })
}

/** What the devices of one vote came to; of any other it is late, and dropped. */
export function countedInHall(
  given: GivenTalk,
  told: TalkStory,
  { number, shown }: { readonly number: number; readonly shown: ShownTally },
): GivenTalk {
  return inPlay(given, told, ({ lesson }) => counted(lesson, number, shown))
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

/** As long as everybody may see it in one way; once the story has turned, in the other; or by devices. */
function askHall(
  lesson: Lesson,
  { story, stretch: { by, turned } }: Pick<Played, 'story' | 'stretch'>,
  devices = false,
): Lesson {
  const way = isUnseen(lesson, story) ? turned : by
  return openVote(decideBy(ask(lesson, story), devices ? 'devices' : way))
}

function backInChat(played: Played, devices?: boolean): Lesson | undefined {
  const { lesson, story } = played
  if (lesson.vote) return { ...lesson, vote: undefined }
  const before = backward(lesson, story)
  if (before.step !== 'chat') return undefined
  return before.vote ? askHall({ ...before, vote: undefined }, played, devices) : before
}

function inPlay(given: GivenTalk, told: TalkStory, change: (played: Played) => Lesson): GivenTalk {
  const played = playedIn(given, told)
  const next = played && change(played)
  return played && next && next !== played.lesson ? withPlay(given, played.step, next) : given
}

function withPlay(given: GivenTalk, step: string, lesson: Lesson): GivenTalk {
  return { ...given, plays: { ...given.plays, [step]: lesson }, votes: lesson.votes }
}

/** The replies that a key each can choose now, in the order of their letters. */
export function repliesAsked(given: GivenTalk, told: TalkStory): readonly string[] {
  const played = playedIn(given, told)
  return played && nowPlayed(played.lesson, played.story).position.type === 'choice'
    ? (played.lesson.vote?.replies ?? [])
    : []
}
