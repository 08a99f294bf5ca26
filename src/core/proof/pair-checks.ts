import { type Chat, tagsOf, teenOf } from '../judgement/bank.ts'
import type { ChatReading } from '../judgement/read-bank.ts'
import { errorAt, type Problem } from '../scene/problem.ts'

/** The two chats of a pair are alike in all that is measured, and differ in people and words. */
export function checkPairs(chats: readonly ChatReading[]): readonly Problem[] {
  return chats.flatMap(({ chat, placeOf }) =>
    pairProblems(
      chat,
      chats.map((other) => other.chat),
    ).map((message) => errorAt(placeOf([chat.pair === undefined ? 'id' : 'pair']), 'pair-uneven', message)),
  )
}

function pairProblems(chat: Chat, all: readonly Chat[]): string[] {
  const isScoredRound = chat.use === 'round' && chat.kind !== 'open'
  if (!isScoredRound) return chat.pair === undefined ? [] : ['only scored chats of the rounds come in pairs.']
  if (chat.pair === undefined) return [`"${chat.id}" needs a twin: give both the same "pair".`]
  const twins = all.filter(({ id, pair }) => id !== chat.id && pair === chat.pair)
  const [twin] = twins
  if (twin === undefined) return [`"${chat.id}" is alone in the pair "${chat.pair}".`]
  if (twins.length > 1) return [`the pair "${chat.pair}" has ${twins.length + 1} chats; two make a pair.`]
  return [
    ...differs('kind', chat.kind, twin.kind),
    ...differs('ages', chat.ages, twin.ages),
    ...(['signs', 'fine', 'like'] as const).flatMap((tag) =>
      differs(tag, tagList(chat, tag), tagList(twin, tag)),
    ),
    ...(teenOf(chat)?.pronoun === teenOf(twin)?.pronoun
      ? [`the teens of "${chat.id}" and "${twin.id}" are both "${teenOf(chat)?.pronoun}"; let them differ.`]
      : []),
  ]

  function differs(what: string, here: string, there: string): string[] {
    return here === there
      ? []
      : [`the ${what} of the pair "${chat.pair}" differ: ${here}, but ${there} in its twin.`]
  }
}

function tagList(chat: Chat, tag: 'signs' | 'fine' | 'like'): string {
  return [...tagsOf(chat, tag)].sort().join(' ') || 'none'
}
