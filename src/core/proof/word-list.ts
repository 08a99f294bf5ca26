import type { TextKind } from '../scene/scene-texts.ts'
import anywhere from './words/any.json'
import en from './words/en.json'
import fr from './words/fr.json'

/** An entry of a word list: `*` stands for the rest of a word, ` … ` for up to three words between. */
export interface WordEntry {
  readonly term: string
  /** Why it is on the list; part of the message. */
  readonly reason: string
  /** Phrases in which it is right. */
  readonly allowed?: readonly string[]
  /** Right where the same sentence denies it before: "not your fault". */
  readonly unlessNegated?: boolean
  /** The teen may say or think it. */
  readonly teenMay?: boolean
  /** Only in scenes for children under 13. */
  readonly youngest?: boolean
  readonly exceptIn?: readonly string[]
}

const CATEGORIES = [
  'blame',
  'sexual',
  'harm',
  'sends',
  'platforms',
  'verdict',
  'figures',
  'boys',
  'everyone',
] as const
/** A kind of words; each has its own code of problem. */
export type WordCategory = (typeof CATEGORIES)[number]

interface WordFile extends Readonly<Partial<Record<WordCategory, readonly WordEntry[]>>> {
  readonly negations?: readonly string[]
}

const FILES: Readonly<Record<string, WordFile>> = { en, fr }

/** The text in which a word is looked for. */
export interface Checked {
  readonly text: string
  readonly kind: TextKind
  readonly byTeen: boolean
  readonly youngest: boolean
}

/** A word of a list that stands in a text. */
export interface WordFound {
  /** As it stands in the text. */
  readonly word: string
  readonly reason: string
}

interface Rule {
  readonly entry: WordEntry
  readonly pattern: RegExp
  readonly allowed: readonly RegExp[]
}

interface RuleSet {
  readonly any: RegExp
  readonly rules: readonly Rule[]
}

/** The word lists of one language; where a language has none, only names of real apps are known. */
export class WordLists {
  private readonly sets: ReadonlyMap<WordCategory, RuleSet>
  private readonly negation: RegExp | undefined

  constructor(language: string) {
    const own = FILES[language.split('-')[0] ?? ''] ?? {}
    const common: WordFile = anywhere
    this.sets = new Map(
      CATEGORIES.map((name) => [name, ruleSet([...(own[name] ?? []), ...(common[name] ?? [])])]),
    )
    this.negation = own.negations && wordPattern(own.negations.map(escaped).join('|'))
  }

  /** The first word of a category in a text, whole words only. */
  find(category: WordCategory, checked: Checked): WordFound | undefined {
    const set = this.sets.get(category)
    const text = folded(checked.text)
    if (set === undefined || !set.any.test(text)) return undefined
    for (const { entry, pattern, allowed } of set.rules) {
      if (!concerns(entry, checked)) continue
      for (const match of text.matchAll(pattern)) {
        const from = match.index
        const isAllowed = allowed.some((phrase) => covers(text, phrase, from, from + match[0].length))
        const denied = entry.unlessNegated === true && this.isDenied(text.slice(0, from))
        if (!isAllowed && !denied) return { word: match[0], reason: entry.reason }
      }
    }
    return undefined
  }

  private isDenied(before: string): boolean {
    const sentence = before.split(/[.!?…\n]/).at(-1) ?? ''
    return this.negation !== undefined && sentence.search(this.negation) !== -1
  }
}

function ruleSet(entries: readonly WordEntry[]): RuleSet {
  const rules = entries.map((entry) => ({
    entry,
    pattern: wordPattern(patternOf(entry.term)),
    allowed: (entry.allowed ?? []).map((phrase) => wordPattern(patternOf(phrase))),
  }))
  const all = entries.map(({ term }) => patternOf(term)).join('|')
  return { any: new RegExp(edged(all || '(?!)'), 'iu'), rules }
}

function concerns(entry: WordEntry, { kind, byTeen, youngest }: Checked): boolean {
  if (entry.youngest && !youngest) return false
  if (entry.teenMay && byTeen) return false
  return !entry.exceptIn?.includes(kind)
}

function covers(text: string, phrase: RegExp, from: number, to: number): boolean {
  return [...text.matchAll(phrase)].some(
    (match) => match.index <= from && match.index + match[0].length >= to,
  )
}

function patternOf(term: string): string {
  return escaped(folded(term))
    .replace(/\\\*/g, "[\\p{L}']*")
    .replace(/\s+…\s+/g, '(?:\\s+\\S+){0,3}?\\s+')
    .replace(/ +/g, '\\s+')
}

function wordPattern(pattern: string): RegExp {
  return new RegExp(edged(pattern), 'giu')
}

/** Neither letters nor digits may touch a match: no "Scunthorpe". */
function edged(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** One way of writing: composed letters and straight apostrophes. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/g, "'")
}
