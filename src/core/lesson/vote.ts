import {
  type BallotTally,
  type Decision,
  type ShownTally,
  type Standing,
  shownTally,
  tallyOfHands,
  type Way,
} from '../room/index.ts'
import type { ClassVote, Lesson, Story } from './lesson.ts'
import { nowPlayed, wayNow } from './walked.ts'

/** Ways in which the leader counts what people show. */
export function isCounted(way: Way): boolean {
  return way !== 'devices' && way !== 'leader'
}

/** How a vote stands, as far as it may be shown; nothing before it has been counted. */
export function resultOf(vote: ClassVote): ShownTally | undefined {
  if (vote.way === 'leader' || vote.state === 'asked') return undefined
  return isCounted(vote.way) ? shownTally(typedTally(vote), { groups: false }) : vote.shown
}

/** What the leader has typed, as a tally. */
export function typedTally({ replies, typed }: ClassVote): BallotTally {
  return tallyOfHands(replies, typed)
}

/** Puts the replies of the choice that is there now on the wall. */
export function ask(lesson: Lesson, story: Story): Lesson {
  const { position } = nowPlayed(lesson, story)
  if (position.type !== 'choice') return lesson
  const replies = position.replies.map(({ id }) => id)
  const vote: ClassVote = {
    number: lesson.votes,
    replies,
    way: wayNow(lesson, story),
    state: 'asked',
    typed: {},
  }
  return { ...lesson, vote }
}

/** Takes votes from now on; a new number, since nothing of an earlier vote may count. */
export function openVote(lesson: Lesson): Lesson {
  const { vote, votes } = lesson
  if (!vote || vote.way === 'leader') return lesson
  const number = votes + 1
  return { ...lesson, votes: number, vote: { ...vote, number, state: 'open', typed: {}, shown: undefined } }
}

/** Asks the same again, after a talk; how it stood before stays to be compared. */
export function voteAgain(lesson: Lesson): Lesson {
  const { vote } = lesson
  if (!vote || vote.state === 'asked') return lesson
  const earlier = vote.state === 'revealed' ? resultOf(vote) : vote.earlier
  return { ...lesson, vote: { ...vote, state: 'asked', typed: {}, shown: undefined, earlier } }
}

/** Lets the class decide in another way from now on in this question. What was counted is gone, since it is another count. */
export function decideBy(lesson: Lesson, way: Way): Lesson {
  const { vote } = lesson
  if (!vote || vote.way === way || vote.state === 'revealed') return lesson
  return { ...lesson, vote: { ...vote, way, state: 'asked', typed: {}, shown: undefined } }
}

/** Lets the class decide in another way from now on, here and at whatever follows. */
export function changeWay(lesson: Lesson, way: Way): Lesson {
  return { ...decideBy(lesson, way), setup: { ...lesson.setup, way } }
}

/** Closes an open vote, or opens a closed one again. */
export function setOpen(lesson: Lesson, isOpen: boolean): Lesson {
  const { vote } = lesson
  const from = isOpen ? 'closed' : 'open'
  if (vote?.state !== from) return lesson
  return { ...lesson, vote: { ...vote, state: isOpen ? 'open' : 'closed', shown: undefined } }
}

/** Shows everybody how it stands. */
export function reveal(lesson: Lesson): Lesson {
  const { vote } = lesson
  if (!vote || (vote.state !== 'open' && vote.state !== 'closed')) return lesson
  if (!isCounted(vote.way) && (vote.state === 'open' || !vote.shown)) return lesson
  return { ...lesson, vote: { ...vote, state: 'revealed' } }
}

/** What the leader counted for one reply. */
export function typeCount(lesson: Lesson, reply: string, count: number): Lesson {
  const { vote } = lesson
  if (!vote || !isCounted(vote.way) || vote.state === 'revealed' || !vote.replies.includes(reply))
    return lesson
  const state = vote.state === 'asked' ? 'open' : vote.state
  const opened = vote.state === 'asked' ? openVote(lesson) : lesson
  return { ...opened, vote: { ...(opened.vote ?? vote), state, typed: { ...vote.typed, [reply]: count } } }
}

/** What the devices of one vote came to; of any other it is late, and dropped. */
export function counted(lesson: Lesson, number: number, shown: ShownTally): Lesson {
  const { vote } = lesson
  if (!vote || vote.number !== number || vote.way !== 'devices' || vote.state === 'asked') return lesson
  return { ...lesson, vote: { ...vote, shown } }
}

/** Plays a reply: what the class has chosen, or what the leader picks whatever the vote says. */
export function play(lesson: Lesson, reply: string, story: Story): Lesson {
  const { position, entries } = nowPlayed(lesson, story)
  if (position.type !== 'choice' || !position.replies.some(({ id }) => id === reply)) return lesson
  const { vote, replies, decisions } = lesson
  const shown = vote?.state === 'revealed' ? resultOf(vote) : undefined
  const isWinner = shown?.standing.type === 'winner' && shown.standing.reply === reply
  const decision: Decision = {
    beat: position.beat.id,
    way: vote && isWinner ? vote.way : 'leader',
    chosen: reply,
    ...(shown && { shown }),
  }
  return {
    ...lesson,
    vote: undefined,
    replies: [...replies, reply],
    decisions: [...decisions, decision],
    shown: entries.length + 1,
  }
}

/** Who leads a vote, where it has been revealed. */
export function standingNow({ vote }: Lesson): Standing | { readonly type: 'too-few' } | undefined {
  return vote?.state === 'revealed' ? resultOf(vote)?.standing : undefined
}

/** The replies that came next to the one that was played; none where so few voted that it would tell who. */
export function runnersUp({ chosen, shown }: Decision): readonly string[] {
  if (!shown) return []
  const { standing } = shown
  if (standing.type === 'tie') return standing.replies.filter((reply) => reply !== chosen)
  if (standing.type !== 'winner') return []
  return standing.reply === chosen ? standing.runnersUp : [standing.reply]
}
