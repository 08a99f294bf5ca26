import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Assignment, isSound } from './assignment.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** The edition of the code, as its first sign. */
const EDITION = '1'
const KEY_BYTES = 12
const CHECK_BYTES = 4
/** Longer than ten long ids and a word of emoji. */
const LONGEST = 2000

/** Why a link does not open: made by a later edition, or cut off or changed on its way. */
export type AssignmentProblem = 'newer' | 'damaged'

/** What a link says. */
export type ReadAssignment =
  | { readonly type: 'read'; readonly assignment: Assignment }
  | { readonly type: 'problem'; readonly problem: AssignmentProblem }

/**
 * An assignment as the end of a link: the edition, then its key, its words, and a check over both, in signs
 * that need no escaping anywhere. @throws when the assignment is not sound, which no page lets happen.
 */
export function writeAssignment(assignment: Assignment): string {
  if (!isSound(assignment)) throw new Error('expected a sound assignment')
  const { key, scenes, before, after, language = '', place = '', word = '' } = assignment
  const rounds = `${before ? 'b' : ''}${after ? 'a' : ''}`
  const words = [rounds, scenes.join(' '), language, place, word].join('\n')
  const bytes = concatBytes(hexToBytes(key), utf8ToBytes(words))
  return EDITION + toBase64url(concatBytes(bytes, checkOf(bytes)))
}

/** Reads the end of a link. */
export function readAssignment(code: string): ReadAssignment {
  if (code.length > LONGEST || code === '') return problem('damaged')
  if (!code.startsWith(EDITION)) return problem(/^[2-9]/.test(code) ? 'newer' : 'damaged')
  const all = fromBase64url(code.slice(EDITION.length))
  if (!all || all.length <= KEY_BYTES + CHECK_BYTES) return problem('damaged')
  const bytes = all.slice(0, -CHECK_BYTES)
  if (bytesToHex(checkOf(bytes)) !== bytesToHex(all.slice(-CHECK_BYTES))) return problem('damaged')
  const assignment = parsed(bytes)
  return assignment && isSound(assignment) ? { type: 'read', assignment } : problem('damaged')
}

function parsed(bytes: Uint8Array): Assignment | undefined {
  const words = textOf(bytes.slice(KEY_BYTES))?.split('\n')
  if (words?.length !== 5) return undefined
  const [rounds = '', scenes = '', language, place, word] = words
  if (!/^b?a?$/.test(rounds)) return undefined
  return {
    key: bytesToHex(bytes.slice(0, KEY_BYTES)),
    scenes: scenes === '' ? [] : scenes.split(' '),
    before: rounds.includes('b'),
    after: rounds.includes('a'),
    ...(language && { language }),
    ...(place && { place }),
    ...(word && { word }),
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function checkOf(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).slice(0, CHECK_BYTES)
}

function problem(what: AssignmentProblem): ReadAssignment {
  return { type: 'problem', problem: what }
}
