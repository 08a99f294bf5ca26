import type { SceneSummary } from '../../../core/proof/index.ts'
import { type I18n, localeOf } from '../../i18n/i18n.ts'

/** A fact: what it is about, and what it is. */
export type Fact = readonly [name: string, value: string]

/** The paths: how many there are, how long they take. */
export function wayFacts({ paths }: SceneSummary, i18n: I18n): readonly Fact[] {
  if (!paths) return [[i18n.t('check.states'), i18n.t('check.states-not')]]
  const number = numbersOf(i18n)
  const length = ({ messages, minutes }: { readonly messages: number; readonly minutes: number }) =>
    i18n.t('check.length', { messages: number(messages), minutes: number(minutes, 1) })
  return [
    [i18n.t('check.states'), i18n.t('check.states-all', { count: paths.states })],
    [i18n.t('check.paths'), number(paths.paths)],
    [i18n.t('check.endings'), number(paths.endings.length)],
    [i18n.t('check.shortest'), length(paths.shortest)],
    [i18n.t('check.longest'), length(paths.longest)],
  ]
}

/** How much has been written. */
export function sizeFacts(summary: SceneSummary, i18n: I18n): readonly Fact[] {
  const number = numbersOf(i18n)
  const { beats, replies, lines, words, languages, routes } = summary
  const size = { beats: number(beats), replies: number(replies), lines: number(lines) }
  return [
    [i18n.t('check.size'), i18n.t('check.size-of', size)],
    [i18n.t('check.words'), number(words)],
    [i18n.t('check.languages'), i18n.list(languages.map((code) => languageName(code, i18n)))],
    [i18n.t('check.routes'), number(routes)],
  ]
}

/** How hard it is to read, in each language that has a measure. */
export function readingFacts({ reading }: SceneSummary, i18n: I18n): readonly Fact[] {
  const number = numbersOf(i18n)
  return Object.entries(reading).map(([language, { measure, value, limit }]) => [
    i18n.t('check.grade', { language: languageName(language, i18n) }),
    i18n.t(measure === 'flesch-kincaid' ? 'check.grade-is' : 'check.ease-is', {
      /* Below the first grade nothing is easier. */
      value: number(Math.max(0, value), 1),
      limit: number(limit),
    }),
  ])
}

function numbersOf(i18n: I18n): (value: number, digits?: number) => string {
  const locale = localeOf(i18n.language.value)
  return (value, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
}

/** By the language of the page; a code that no browser knows stays as its author wrote it. */
function languageName(code: string, i18n: I18n): string {
  try {
    return new Intl.DisplayNames(localeOf(i18n.language.value), { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
