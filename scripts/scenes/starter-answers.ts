import { ID } from '../../src/core/scene/words.ts'
import {
  STARTER_KINDS,
  STARTER_LANGUAGES,
  type StarterAnswers,
  slugOf,
} from '../../src/core/starter/starter.ts'
import { WrongUsage } from './command.ts'

/** The options of scenes:new; each is a question on a terminal. */
export const STARTER_OPTIONS = [
  'title',
  'id',
  'kind',
  'language',
  'ages',
  'teen',
  'contact',
  'friend',
  'adult',
] as const
export type StarterOption = (typeof STARTER_OPTIONS)[number]
/** What was answered so far, as it was typed. */
export type Typed = Readonly<Partial<Record<StarterOption, string>>>

/** What is taken where nothing is said; the id is made of the title. */
export const STARTER_DEFAULTS = {
  kind: 'risky',
  language: 'en',
  ages: '13-17',
  teen: 'Sam',
  contact: 'lio',
  friend: 'Noor',
  adult: 'Mom',
} as const satisfies Typed

/** What is wrong with an answer, for whoever typed it; nothing when it is fine. */
export function wrongAnswer(option: StarterOption, answer: string): string | undefined {
  const text = answer.trim()
  if (text === '') return 'This cannot be empty.'
  if (option === 'id' && !ID.test(text)) return 'An id is letters, digits and "-", such as "new-follower".'
  if (option === 'ages' && agesOf(text) === undefined) return 'Ages are written like 9-12, the younger first.'
  if (option === 'kind') return notOneOf(text, STARTER_KINDS)
  if (option === 'language') return notOneOf(text, STARTER_LANGUAGES)
  return /[\n\r{}]/.test(text) ? 'Braces and line breaks cannot be used here.' : undefined
}

/** Answers as typed, made whole. @throws WrongUsage that names the option */
export function starterAnswers(typed: Typed): StarterAnswers {
  const title = typed.title
  if (title === undefined) throw new WrongUsage('--title is needed: what is the scene called?')
  const all = { ...STARTER_DEFAULTS, id: slugOf(title), ...typed, title }
  for (const option of STARTER_OPTIONS) {
    const wrong = wrongAnswer(option, all[option])
    if (wrong !== undefined) throw new WrongUsage(`--${option}: ${wrong}`)
  }
  const text = (option: StarterOption) => all[option].trim()
  return {
    id: text('id'),
    title: text('title'),
    kind: all.kind.trim() as StarterAnswers['kind'],
    language: all.language.trim() as StarterAnswers['language'],
    ages: agesOf(all.ages) ?? [13, 17],
    names: { teen: text('teen'), contact: text('contact'), friend: text('friend'), adult: text('adult') },
  }
}

function notOneOf(text: string, known: readonly string[]): string | undefined {
  return known.includes(text) ? undefined : `This is one of: ${known.join(', ')}.`
}

function agesOf(text: string): readonly [number, number] | undefined {
  const [, from, to] = /^\s*(\d{1,2})\s*-\s*(\d{1,2})\s*$/.exec(text) ?? []
  const ages = [Number(from), Number(to)] as const
  return ages[0] >= 5 && ages[0] <= ages[1] ? ages : undefined
}
