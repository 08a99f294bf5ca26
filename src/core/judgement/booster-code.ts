import { foreignLetters, LETTERS, readLetters } from '../room/letters.ts'
import type { Readers } from './bank.ts'

/**
 * The signs that a booster can repeat, each by its place: codes are on paper in drawers, so the order never
 * changes and new signs are added at the end, up to 28.
 */
export const BOOSTER_SIGNS = [
  ...['random-add', 'next-town', 'mutuals-as-proof', 'polished-profile', 'story-mismatch', 'profile-mining'],
  ...['free-gift', 'surprise-call', 'many-accounts', 'meet-up', 'love-bombing', 'same-everything'],
  ...['keep-secret', 'divide-from-parents', 'script-like', 'move-app', 'broken-camera', 'false-live'],
  ...['sexual-turn', 'picture-first', 'will-delete', 'guilt-push', 'live-video-push', 'wants-more-images'],
  ...['known-person', 'friend-changed'],
] as const

/** 19 to the power of 7 is more than 2 to the power of 29: 28 signs and the readers. */
const LENGTH = 7

/** What a booster repeats, and for whom. */
export interface BoosterPlan {
  readonly readers: Readers
  /** Signs that were met and neither marked nor answered. */
  readonly repeat: readonly string[]
}

/** How many letters a code has, the check letter included. */
export const CODE_LENGTH = LENGTH + 1

/** A code that was read, or in which way it is not one; of foreign letters, which. */
export type ReadCode =
  | { readonly type: 'plan'; readonly plan: BoosterPlan }
  | { readonly type: 'not-a-code'; readonly because: 'length' | 'slip' }
  | { readonly type: 'not-a-code'; readonly because: 'letter'; readonly letters: readonly string[] }

/** Seven letters and a check letter, such as `BCDF GHJK`; signs that no booster repeats are left out. */
export function writeBoosterCode({ readers, repeat }: BoosterPlan): string {
  const signs: readonly string[] = repeat
  let value = BOOSTER_SIGNS.reduce((sum, sign, at) => (signs.includes(sign) ? sum + 2 ** (at + 1) : sum), 0)
  if (readers === 'teens') value += 1
  const digits: number[] = []
  for (let place = 0; place < LENGTH; place++) {
    digits.unshift(value % LETTERS.length)
    value = Math.floor(value / LETTERS.length)
  }
  const code = [...digits, checkDigit(digits)].map((digit) => LETTERS[digit]).join('')
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** Reads a code as somebody types it: small letters, spaces and hyphens do not matter. */
export function readBoosterCode(text: string): ReadCode {
  const foreign = foreignLetters(text)
  if (foreign.length > 0) return { type: 'not-a-code', because: 'letter', letters: foreign }
  const letters = readLetters(text) ?? ''
  if (letters.length !== CODE_LENGTH) return { type: 'not-a-code', because: 'length' }
  const digits = [...letters].map((letter) => LETTERS.indexOf(letter))
  const own = digits.slice(0, LENGTH)
  if (checkDigit(own) !== digits[LENGTH]) return { type: 'not-a-code', because: 'slip' }
  const value = own.reduce((sum, digit) => sum * LETTERS.length + digit, 0)
  if (value >= 2 ** (BOOSTER_SIGNS.length + 1)) return { type: 'not-a-code', because: 'slip' }
  const repeat = BOOSTER_SIGNS.filter((_, at) => Math.floor(value / 2 ** (at + 1)) % 2 === 1)
  return { type: 'plan', plan: { readers: value % 2 === 1 ? 'teens' : 'children', repeat } }
}

/** Weights 2 to 8 in a field of 19: every single slip and every swap of two letters shows. */
function checkDigit(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, at) => total + (at + 2) * digit, 0)
  return (sum + 1) % LETTERS.length
}
