import type { Bank } from '../judgement/bank.ts'
import type { BankReading, ChatReading } from '../judgement/read-bank.ts'
import { errorAt, inReadingOrder, type Place, type Problem } from '../scene/problem.ts'
import { imbalances, type Makeup, makeupOf } from './bank-balance.ts'
import { type BankReaders, type LanguageProof, proveBankLanguage } from './bank-language.ts'
import { type BankKnowledge, checkChat } from './chat-checks.ts'
import { checkPairs } from './pair-checks.ts'
import type { Reading } from './reading-grade.ts'

/** What is known of the bank after the check. */
export interface BankSummary {
  readonly risky: Makeup
  readonly genuine: Makeup
  readonly open: number
  readonly boosters: { readonly risky: number; readonly genuine: number }
  readonly languages: readonly string[]
  /** By readers, then by language, where it has a measure. */
  readonly reading: Readonly<Record<BankReaders, Readonly<Record<string, Reading>>>>
}

/** The outcome of the whole check of the bank. */
export interface BankProof {
  readonly problems: readonly Problem[]
  /** Absent where the bank could not be read. */
  readonly summary?: BankSummary
}

/** The whole check of the bank: what the reader found, each chat, the pairs, the balance, the charter. */
export function proveBank(reading: BankReading, signs: BankKnowledge['signs']): BankProof {
  const { bank } = reading
  if (bank === undefined) return { problems: reading.problems }
  const languages = Object.keys(reading.texts)
  const proofs = languages.map((language) => proveBankLanguage(reading, language))
  const problems = [
    ...reading.problems,
    ...reading.chats.flatMap((chat) => checkChat(chat, { fine: bank.fine, signs })),
    ...checkPairs(reading.chats),
    ...repeatedNames(reading.chats),
    ...wholeProblems(bank, reading.placeOf([]), signs),
    ...proofs.flatMap((proof) => proof.problems),
  ]
  return { problems: inReadingOrder(problems), summary: summaryOf(bank, proofs) }
}

function summaryOf({ chats }: Bank, proofs: readonly LanguageProof[]): BankSummary {
  const of = (use: string, kind: string) => chats.filter((chat) => chat.use === use && chat.kind === kind)
  const grades = (readers: BankReaders) =>
    Object.fromEntries(
      proofs.flatMap(({ language, grades: found }) => {
        const grade = found[readers]
        return grade ? [[language, grade] as const] : []
      }),
    )
  return {
    risky: makeupOf(of('round', 'risky')),
    genuine: makeupOf(of('round', 'genuine')),
    open: of('round', 'open').length,
    boosters: { risky: of('booster', 'risky').length, genuine: of('booster', 'genuine').length },
    languages: proofs.map(({ language }) => language),
    reading: { children: grades('children'), teens: grades('teens') },
  }
}

function wholeProblems({ chats }: Bank, place: Place, signs: BankKnowledge['signs']): Problem[] {
  const carried = new Set(chats.flatMap(({ lines }) => lines.flatMap((line) => line.signs)))
  const missing = signs.filter(({ id }) => !carried.has(id))
  return [
    ...imbalances(chats).map((message) => errorAt(place, 'bank-balance', message)),
    ...missing.map(({ id }) =>
      errorAt(place, 'sign-unpractised', `no chat of the bank carries the sign "${id}".`),
    ),
  ]
}

/** A name that comes back would tie two chats together. */
function repeatedNames(chats: readonly ChatReading[]): Problem[] {
  const seen = new Map<string, string>()
  return chats.flatMap(({ chat, texts }) =>
    texts.flatMap(({ kind, text, path, placeOf }) => {
      if (kind !== 'name' || chat.people[String(path[1])]?.role === 'adult') return []
      const first = seen.get(text.toLowerCase())
      seen.set(text.toLowerCase(), first ?? chat.id)
      if (first === undefined) return []
      return [
        errorAt(
          placeOf(),
          'name-twice',
          `"${text}" is the name of somebody in "${first}", too. Take another.`,
        ),
      ]
    }),
  )
}
