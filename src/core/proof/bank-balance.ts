import {
  AGE_BANDS,
  type AgeBand,
  type Chat,
  type ChatPerson,
  contactOf,
  PRONOUNS,
  type Pronoun,
  READERS,
  suits,
  teenOf,
} from '../judgement/bank.ts'
import { PAIRS_IN_A_FORM } from '../judgement/forms.ts'

/** Chats of a booster round for one group of readers: three rounds without a repeat. */
const BOOSTERS_OF_A_KIND = 6
/** By how many messages the two kinds may differ on average. */
const LENGTH_APART = 1
/** Which share of the chats may differ between the two kinds in who they are about. */
const PEOPLE_APART = 0.1

/** How one kind of chats in the rounds is made up. */
export interface Makeup {
  readonly chats: number
  readonly ages: Readonly<Record<AgeBand, number>>
  readonly teens: Readonly<Record<Pronoun, number>>
  readonly contacts: Readonly<Record<Pronoun, number>>
  readonly apps: Readonly<Record<string, number>>
  /** Messages of a chat, on average. */
  readonly length: number
}

/** Counts what could give a kind away: ages, people, apps, length. */
export function makeupOf(chats: readonly Chat[]): Makeup {
  const count = <K extends string>(keys: readonly K[], keyOf: (chat: Chat) => string | undefined) =>
    Object.fromEntries(
      keys.map((key) => [key, chats.filter((chat) => keyOf(chat) === key).length]),
    ) as Record<K, number>
  const apps = [...new Set(chats.map(({ app }) => app.name))].sort()
  const pronoun = (of: (chat: Chat) => ChatPerson | undefined) => (chat: Chat) => of(chat)?.pronoun
  return {
    chats: chats.length,
    ages: count(AGE_BANDS, ({ ages }) => ages),
    teens: count(PRONOUNS, pronoun(teenOf)),
    contacts: count(PRONOUNS, pronoun(contactOf)),
    apps: count(apps, ({ app }) => app.name),
    length: chats.reduce((sum, { lines }) => sum + lines.length, 0) / Math.max(1, chats.length),
  }
}

/** What is out of balance in a bank, in sentences; risky chats must not be known by anything but their signs. */
export function imbalances(chats: readonly Chat[]): readonly string[] {
  const rounds = chats.filter(({ use }) => use === 'round')
  const risky = makeupOf(rounds.filter(({ kind }) => kind === 'risky'))
  const genuine = makeupOf(rounds.filter(({ kind }) => kind === 'genuine'))
  const most = Math.max(1, Math.floor(risky.chats * PEOPLE_APART))
  return [
    ...unequal('chats', { all: risky.chats }, { all: genuine.chats }, 0),
    ...unequal('ages', risky.ages, genuine.ages, 0),
    ...unequal('teens', risky.teens, genuine.teens, most),
    ...unequal('contacts', risky.contacts, genuine.contacts, most),
    ...unequal('apps', risky.apps, genuine.apps, 1),
    ...unequalLength(risky, genuine),
    ...shortages(chats),
  ]
}

type Counts = Readonly<Record<string, number>>

function unequal(what: string, risky: Counts, genuine: Counts, most: number): string[] {
  return [...new Set([...Object.keys(risky), ...Object.keys(genuine)])].flatMap((key) => {
    const [here, there] = [risky[key] ?? 0, genuine[key] ?? 0]
    if (Math.abs(here - there) <= most) return []
    const limit = most === 0 ? 'must be as many' : `may differ by ${most}`
    return [
      `${what} "${key}": ${here} in risky chats of the rounds, ${there} in genuine ones; they ${limit}.`,
    ]
  })
}

function unequalLength(risky: Makeup, genuine: Makeup): string[] {
  if (Math.abs(risky.length - genuine.length) <= LENGTH_APART) return []
  const [here, there] = [risky.length.toFixed(1), genuine.length.toFixed(1)]
  return [
    `risky chats have ${here} messages on average, genuine ones ${there}; length must not give them away.`,
  ]
}

function shortages(chats: readonly Chat[]): string[] {
  return READERS.flatMap((readers) =>
    (['risky', 'genuine'] as const).flatMap((kind) => {
      const fitting = chats.filter((chat) => chat.kind === kind && suits(chat, readers))
      const pairs = new Set(fitting.flatMap(({ use, pair }) => (use === 'round' ? (pair ?? []) : []))).size
      const boosters = fitting.filter(({ use }) => use === 'booster').length
      const who = `${kind} chats that suit ${readers}`
      return [
        ...(pairs < PAIRS_IN_A_FORM ? [`${pairs} pairs of ${who}; a form needs ${PAIRS_IN_A_FORM}.`] : []),
        ...(boosters > 0 && boosters < BOOSTERS_OF_A_KIND
          ? [`${boosters} ${who} are for boosters; three rounds need ${BOOSTERS_OF_A_KIND}.`]
          : []),
      ]
    }),
  )
}
