import { type Chat, type Fine, tagsOf } from '../judgement/bank.ts'
import type { ChatReading } from '../judgement/read-bank.ts'
import { errorAt, type Problem } from '../scene/problem.ts'
import { MOST_SPOKEN_THREATS, THREATS } from './limits.ts'

/** How many messages a chat of the bank has. */
const FEWEST_LINES = 3
const MOST_LINES = 8

/** What the checks of a chat know of the signs and of what makes a chat fine. */
export interface BankKnowledge {
  readonly fine: readonly Fine[]
  /** The signs with a card, and from which age on its words may be read. */
  readonly signs: readonly { readonly id: string; readonly ages: readonly [number, number] }[]
}

/** The checks of one chat that need no other: length, tags, tiles, threats, signs for older readers. */
export function checkChat({ chat, placeOf }: ChatReading, knowledge: BankKnowledge): readonly Problem[] {
  const at = (index: number, key: string) => placeOf(['lines', index, key])
  return [
    ...lengthProblems(chat).map((message) => errorAt(placeOf(['lines']), 'chat-length', message)),
    ...tagProblems(chat, knowledge.fine).map((message) => errorAt(placeOf(['kind']), 'chat-tags', message)),
    ...blindFeedback(chat).map(({ index, message }) =>
      errorAt(placeOf(['feedback', index, 'at']), 'feedback-points', message),
    ),
    ...tileProblems(chat).map(({ index, message }) => errorAt(at(index, 'hidden'), 'tile-in-chat', message)),
    ...tooOld(chat, knowledge).map(({ index, key, message }) =>
      errorAt(at(index, key), 'sign-for-older', message),
    ),
    ...threatProblems(chat).map((message) => errorAt(placeOf(['lines']), 'spoken-threats', message)),
  ]
}

function lengthProblems({ id, lines }: Chat): string[] {
  if (lines.length >= FEWEST_LINES && lines.length <= MOST_LINES) return []
  return [`"${id}" has ${lines.length} messages; ${FEWEST_LINES} to ${MOST_LINES} make a chat of the bank.`]
}

function tagProblems(chat: Chat, fine: readonly Fine[]): string[] {
  const [signs, kinds, like] = [tagsOf(chat, 'signs'), tagsOf(chat, 'fine'), tagsOf(chat, 'like')]
  const confirms = kinds.some((id) => fine.some((kind) => kind.id === id && kind.confirms))
  switch (chat.kind) {
    case 'risky':
      return [
        ...(signs.length === 0 ? ['a risky chat carries a "sign" on at least one message.'] : []),
        ...(kinds.length + like.length > 0 ? ['"fine" and "like" are for chats that are fine.'] : []),
      ]
    case 'genuine':
      return [
        ...(signs.length > 0
          ? ['a genuine chat carries no "sign"; say with "like" what it looks like.']
          : []),
        ...(confirms
          ? []
          : ['a chat never proves a person: a "fine" that confirms them in person is missing.']),
        ...(like.length === 0
          ? ['a genuine chat looks like something, or nobody has to think: add "like".']
          : []),
      ]
    default:
      return confirms ? ['nobody could tell: "fine" must not confirm the person.'] : []
  }
}

function blindFeedback(chat: Chat): { readonly index: number; readonly message: string }[] {
  const tagged = new Set(
    chat.lines
      .filter(({ signs, fine, like }) => signs.length + fine.length + like.length > 0)
      .map(({ id }) => id),
  )
  if (chat.kind === 'open') return []
  return chat.feedback.flatMap(({ at }, index) =>
    at.some((id) => tagged.has(id))
      ? []
      : [{ index, message: `sentence ${index + 1} points at no message that carries anything.` }],
  )
}

function tileProblems({ ages, lines }: Chat): { readonly index: number; readonly message: string }[] {
  const tiles = lines.flatMap(({ kind }, index) => (kind === 'hidden' ? [index] : []))
  return tiles.flatMap((index, count) => {
    if (ages !== '13-17') return [{ index, message: 'a hidden tile is only for chats of ages 13-17.' }]
    return count === 0 ? [] : [{ index, message: 'one hidden tile is the most that a chat has.' }]
  })
}

function tooOld({ ages, lines }: Chat, { signs }: BankKnowledge) {
  if (ages === '13-17') return []
  const older = new Set(signs.filter((sign) => sign.ages[0] > 12).map(({ id }) => id))
  return lines.flatMap((line, index) =>
    (['sign', 'like'] as const).flatMap((key) =>
      (key === 'sign' ? line.signs : line.like)
        .filter((id) => older.has(id))
        .map((id) => ({
          index,
          key,
          message: `"${id}" has a card for ages 13-17 only, and children read this.`,
        })),
    ),
  )
}

function threatProblems({ id, lines }: Chat): string[] {
  const spoken = lines.filter(({ signs }) => signs.some((sign) => THREATS.includes(sign))).length
  if (spoken <= MOST_SPOKEN_THREATS) return []
  return [`${spoken} threats are spoken in "${id}"; ${MOST_SPOKEN_THREATS} are the most.`]
}
