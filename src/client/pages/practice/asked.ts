import type { Readers } from '../../../core/judgement/index.ts'

/** What an assignment's address asks for: `/?ages=9-12&forms=ba&seed=7#/practice/before`. */
export interface Asked {
  /** Whom the chats are for; without it, the reader chooses. */
  readonly readers?: Readers
  /** Form B before the lesson and A after it: half of a study begins so. */
  readonly swapped: boolean
  /** Which two forms are drawn. All who have the same number judge the same chats. */
  readonly seed: number
}

/** The forms of a lesson without a number of its own. */
const FIRST_FORMS = 1
const AGES: Readonly<Record<string, Readers>> = { '9-12': 'children', '13-17': 'teens' }

/** Reads the options of an address; what cannot be understood counts as not asked. */
export function askedOf(options: URLSearchParams): Asked {
  const ages = options.get('ages') ?? ''
  const readers = Object.hasOwn(AGES, ages) ? AGES[ages] : undefined
  const seed = options.get('seed') ?? ''
  return {
    ...(readers && { readers }),
    swapped: options.get('forms') === 'ba',
    seed: /^\d{1,9}$/.test(seed) ? Number(seed) : FIRST_FORMS,
  }
}
