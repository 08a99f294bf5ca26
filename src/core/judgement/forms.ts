import { inOrder } from '../run/index.ts'
import {
  type Bank,
  type Chat,
  type ChatPerson,
  contactOf,
  type Pronoun,
  type Readers,
  suits,
  teenOf,
} from './bank.ts'
import type { Scored } from './tally.ts'

/** A form has so many risky pairs' chats, and as many genuine ones: ten in all. */
export const PAIRS_IN_A_FORM = 5
/** So many of these are written for the readers alone; the others suit every age. */
const OWN_AGE_IN_A_FORM = 3

/** One form of ten, by ids, in the order in which they are shown. */
export interface Form {
  readonly items: readonly string[]
  /** One more, of which nobody could tell: shown and talked about, never scored. */
  readonly open?: string
}

/** Two forms that measure the same: each sign and each kind of genuine chat occurs equally in both. */
export interface Forms {
  readonly before: Form
  readonly after: Form
}

/** Thrown where a bank has too few pairs for a form; the check of the bank says so first. */
export class TooFewChats extends Error {
  override readonly name = 'TooFewChats'
}

type Pair = readonly [Chat, Chat]

/**
 * Draws two parallel forms. Twins carry the same signs, so that giving one to each form makes them equal;
 * which twin goes where is chosen so that girls and boys are even in each.
 * @throws TooFewChats
 */
export function drawForms(bank: Bank, { readers, seed }: { readers: Readers; seed: number }): Forms {
  const chosen = (['risky', 'genuine'] as const).flatMap((kind) => choosePairs(bank, readers, kind, seed))
  const [before, after] = dealt(chosen, seed)
  const open = inOrder(openOf(bank, readers), seed, 'open')
  return { before: form(before, open[0], 'before'), after: form(after, open[1], 'after') }

  function form(chats: readonly Chat[], left: Chat | undefined, place: string): Form {
    const items = inOrder(chats, seed, place).map(({ id }) => id)
    return left === undefined ? { items } : { items, open: left.id }
  }
}

function openOf({ chats }: Bank, readers: Readers): readonly Chat[] {
  return chats.filter((chat) => chat.kind === 'open' && suits(chat, readers))
}

function pairsOf({ chats }: Bank, readers: Readers, kind: Scored): readonly Pair[] {
  const byPair = new Map<string, Chat[]>()
  for (const chat of chats) {
    if (chat.use !== 'round' || chat.kind !== kind || chat.pair === undefined || !suits(chat, readers))
      continue
    byPair.set(chat.pair, [...(byPair.get(chat.pair) ?? []), chat])
  }
  return [...byPair.values()].flatMap(([one, other]) => (one && other ? [[one, other] as const] : []))
}

/** So many of each age band as a form wants, in an order of the seed: any pair comes as often as any other of its band. */
function choosePairs(bank: Bank, readers: Readers, kind: Scored, seed: number): readonly Pair[] {
  const pairs = inOrder(pairsOf(bank, readers, kind), seed, kind)
  if (pairs.length < PAIRS_IN_A_FORM) {
    const got = `got ${pairs.length}`
    throw new TooFewChats(`expected ${PAIRS_IN_A_FORM} pairs of ${kind} chats for ${readers}, ${got}`)
  }
  const own = pairs.filter(([{ ages }]) => ages !== '9-17')
  const forAll = pairs.filter(([{ ages }]) => ages === '9-17')
  const wanted = Math.max(PAIRS_IN_A_FORM - forAll.length, Math.min(OWN_AGE_IN_A_FORM, own.length))
  return [...own.slice(0, wanted), ...forAll.slice(0, PAIRS_IN_A_FORM - wanted)]
}

/** Every way of giving one twin to each form is looked at, in an order of the seed; the first most even one wins. */
function dealt(pairs: readonly Pair[], seed: number): readonly [readonly Chat[], readonly Chat[]] {
  const ways = inOrder([...Array(2 ** pairs.length).keys()], seed, 'twins')
  const weighed = pairs.map((pair) => pair.map(weightsOf))
  const dealtBy = <T>(twins: readonly (readonly T[])[], way: number) =>
    twins.map((twin, bit) => twin[(way >> bit) & 1] as T)
  const otherWay = (way: number) => 2 ** pairs.length - 1 - way
  let best = { way: 0, unevenness: Number.POSITIVE_INFINITY }
  for (const way of ways) {
    const unevenness = unevennessOf(dealtBy(weighed, way)) + unevennessOf(dealtBy(weighed, otherWay(way)))
    if (unevenness < best.unevenness) best = { way, unevenness }
  }
  return [dealtBy(pairs, best.way), dealtBy(pairs, otherWay(best.way))]
}

/** What a chat adds to the scales: a girl 1, a boy -1; the teens weigh before those who write to them. */
interface Weights {
  readonly isRisky: boolean
  readonly teen: number
  readonly contact: number
}

const SIDES: Readonly<Record<Pronoun, number>> = { she: 1, he: -1, they: 0 }
const TEENS_FIRST = 100

function weightsOf(chat: Chat): Weights {
  const side = (person: ChatPerson | undefined) => SIDES[person?.pronoun ?? 'they']
  return { isRisky: chat.kind === 'risky', teen: side(teenOf(chat)), contact: side(contactOf(chat)) }
}

function unevennessOf(weights: readonly Weights[]): number {
  const gap = (some: readonly Weights[], of: 'teen' | 'contact') =>
    Math.abs(some.reduce((sum, weight) => sum + weight[of], 0))
  const halves = [weights.filter(({ isRisky }) => isRisky), weights.filter(({ isRisky }) => !isRisky)]
  return [...halves, weights].reduce(
    (sum, some) => sum + TEENS_FIRST * gap(some, 'teen') + gap(some, 'contact'),
    0,
  )
}
