import type { SignCard } from '../debrief/index.ts'
import { inOrder } from '../run/index.ts'
import { type Bank, type Chat, suits, tagsOf } from './bank.ts'
import { BOOSTER_SIGNS, type BoosterPlan } from './booster-code.ts'
import { feedbackOn, type Round } from './round.ts'
import type { Scored } from './tally.ts'

/** The rounds: after about a week, two weeks and a month. */
export const BOOSTER_ROUNDS = [1, 2, 3] as const
export type BoosterRound = (typeof BOOSTER_ROUNDS)[number]

/** The signs of a debrief that a booster should repeat: met, and neither marked nor answered. */
export function signsToRepeat(cards: readonly Pick<SignCard, 'sign' | 'status'>[]): readonly string[] {
  const met = cards.filter(({ status }) => status === 'met').map(({ sign }) => sign.id)
  return BOOSTER_SIGNS.filter((sign) => met.includes(sign))
}

/** The signs that a round leaves to be met again: of each chat that looked like the other kind. */
export function signsAfterRound({ items, judgements }: Round, bank: Bank): readonly string[] {
  const carried = judgements.flatMap((step, at) => {
    const chat = bank.chats.find(({ id }) => id === items[at])
    return chat && !feedbackOn(chat, step).recognised ? carriedBy(chat) : []
  })
  return BOOSTER_SIGNS.filter((sign) => carried.includes(sign))
}

/** Chats of each kind in a round: four chats take about three minutes. */
const EACH_KIND = 2

/**
 * The chats of a booster round, by ids. The same plan always gives the same three rounds, none of which has a
 * chat of another while there are enough; those come first that carry signs to repeat, each as often as any.
 */
export function drawBooster(bank: Bank, plan: BoosterPlan, round: BoosterRound): readonly string[] {
  const place = `booster ${plan.readers} ${[...plan.repeat].sort().join(' ')}`
  const rounds = (kind: Scored) => roundsOf(bank, plan, kind, place)
  const chats = [...(rounds('risky')[round - 1] ?? []), ...(rounds('genuine')[round - 1] ?? [])]
  return inOrder(chats, round, place).map(({ id }) => id)
}

function roundsOf(
  bank: Bank,
  { readers, repeat }: BoosterPlan,
  kind: Scored,
  place: string,
): readonly Chat[][] {
  const fitting = bank.chats.filter(
    (chat) => chat.use === 'booster' && chat.kind === kind && suits(chat, readers),
  )
  const ordered = inOrder(fitting, 0, `${place} ${kind}`)
  const repeated = new Map<string, number>()
  let left: readonly Chat[] = []
  return BOOSTER_ROUNDS.map(() => {
    const chosen: Chat[] = []
    while (chosen.length < Math.min(EACH_KIND, ordered.length)) {
      if (left.length === 0) left = ordered.filter((chat) => !chosen.includes(chat))
      const next = mostWanted(left, repeat, repeated)
      left = left.filter((chat) => chat !== next)
      for (const sign of carriedBy(next)) repeated.set(sign, (repeated.get(sign) ?? 0) + 1)
      chosen.push(next)
    }
    return chosen
  })
}

/** A sign to repeat weighs 1, and half, a third … once it was repeated. */
function mostWanted(
  chats: readonly Chat[],
  repeat: readonly string[],
  repeated: ReadonlyMap<string, number>,
): Chat {
  const weight = (chat: Chat) =>
    carriedBy(chat)
      .filter((sign) => repeat.includes(sign))
      .reduce((sum, sign) => sum + 1 / (1 + (repeated.get(sign) ?? 0)), 0)
  return chats.reduce((best, chat) => (weight(chat) > weight(best) ? chat : best))
}

/** The signs of a risky chat; of a genuine one, those it looks like. */
function carriedBy(chat: Chat): readonly string[] {
  return tagsOf(chat, chat.kind === 'genuine' ? 'like' : 'signs')
}
