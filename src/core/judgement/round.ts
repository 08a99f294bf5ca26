import type { Bank, Chat, ChatKind, FeedbackPoint } from './bank.ts'
import { counted, isCareful, NO_TALLY, type Step, type Tally } from './tally.ts'

/** A practice round under way: which chats, and what was said of those before. */
export interface Round {
  /** Ids of chats, in the order in which they are shown. */
  readonly items: readonly string[]
  /** One for each chat judged so far. */
  readonly judgements: readonly Step[]
}

/** Thrown where a chat is judged and none is left. */
export class RoundIsOver extends Error {
  override readonly name = 'RoundIsOver'
}

/** Begins a round; a form's open chat comes last. */
export function startRound({ items, open }: { items: readonly string[]; open?: string | undefined }): Round {
  return { items: open === undefined ? items : [...items, open], judgements: [] }
}

/** The chat to judge now; nothing when the round is over. */
export function itemNow({ items, judgements }: Round): string | undefined {
  return items[judgements.length]
}

/**
 * Judges the chat of now.
 * @throws RoundIsOver
 */
export function judge(round: Round, step: Step): Round {
  if (itemNow(round) === undefined) throw new RoundIsOver('expected a chat to judge, but all are judged')
  return { ...round, judgements: [...round.judgements, step] }
}

/** A kept round without the chats that the bank has no more; nothing else of it is lost. */
export function stillThere({ items, judgements }: Round, bank: Bank): Round {
  const known = new Set(bank.chats.map(({ id }) => id))
  return {
    items: items.filter((id) => known.has(id)),
    judgements: judgements.filter((_, at) => known.has(items[at] ?? '')),
  }
}

/** A message and what it carries. */
export interface Pin {
  readonly line: string
  readonly signs: readonly string[]
  readonly fine: readonly string[]
  readonly like: readonly string[]
}

/** What is said after a judgement. */
export interface Feedback {
  readonly kind: ChatKind
  readonly step: Step
  /** Whether the step fits the chat; of a chat of which nobody could tell, every step does. */
  readonly recognised: boolean
  /** Sentences, by ids within the chat, and the messages that each points at. */
  readonly points: readonly FeedbackPoint[]
  /** The messages that carry something. */
  readonly pins: readonly Pin[]
}

/** The feedback on a judgement of a chat. */
export function feedbackOn(chat: Chat, step: Step): Feedback {
  const pins = chat.lines.flatMap(({ id, signs, fine, like }) =>
    signs.length + fine.length + like.length > 0 ? [{ line: id, signs, fine, like }] : [],
  )
  return { kind: chat.kind, step, recognised: recognises(chat.kind, step), points: chat.feedback, pins }
}

function recognises(kind: ChatKind, step: Step): boolean {
  return kind === 'open' || isCareful(step) === (kind === 'risky')
}

/** How many were recognised of how many. */
export interface Count {
  readonly recognised: number
  readonly all: number
}

/** A round in counts, for the one who played it. Ten chats carry no claim beyond these. */
export interface RoundResult {
  readonly risky: Count
  readonly genuine: Count
  /** How many were talked about and not scored. */
  readonly open: number
  /** All that a class adds up. */
  readonly tally: Tally
}

/** The result of what was judged so far; chats that the bank has no more are left out. */
export function resultOf({ items, judgements }: Round, bank: Bank): RoundResult {
  const judged = judgements.flatMap((step, at) => {
    const chat = bank.chats.find(({ id }) => id === items[at])
    return chat ? [{ kind: chat.kind, step }] : []
  })
  const count = (kind: ChatKind): Count => {
    const some = judged.filter((one) => one.kind === kind)
    return { recognised: some.filter(({ step }) => recognises(kind, step)).length, all: some.length }
  }
  const tally = judged.reduce(
    (sum, { kind, step }) => (kind === 'open' ? sum : counted(sum, kind, step)),
    NO_TALLY,
  )
  return { risky: count('risky'), genuine: count('genuine'), open: count('open').all, tally }
}
