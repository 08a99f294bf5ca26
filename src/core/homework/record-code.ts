import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { LETTERS } from '../room/letters.ts'
import { MOST_TASKS } from './tasks.ts'

/** What a record says: which parts of the list are done, how long it took, and nothing of what was chosen. */
export interface Completion {
  /** One for each part, in the order of the list. */
  readonly done: readonly boolean[]
  /** Whole minutes, up to `MOST_MINUTES`. */
  readonly minutes: number
  /** Chance, below `SERIALS`: tells a copied record from one that only says the same. */
  readonly serial: number
}

/** Why a code is no record: not the right number of letters, a letter that none has, a slip, another list's. */
export type RecordProblem = 'length' | 'letter' | 'changed' | 'other-list'

/** What a typed code says. */
export type ReadRecord =
  | { readonly type: 'record'; readonly completion: Completion }
  | { readonly type: 'problem'; readonly problem: RecordProblem }

const MINUTE_BITS = 9n
const SERIAL_BITS = 25n
const DONE_BITS = BigInt(MOST_TASKS)
const BODY_BITS = MINUTE_BITS + SERIAL_BITS + DONE_BITS
const SEAL_BITS = 30n

/** The most minutes that a code can say, and one more than the greatest serial. */
export const MOST_MINUTES = 2 ** Number(MINUTE_BITS) - 1
export const SERIALS = 2 ** Number(SERIAL_BITS)

const BASE = LETTERS.length
/** 19 to the power of 18 is more than 2 to the power of 76. */
const WORD_LETTERS = 18
/** How many letters a record has, the two that check the others included. */
const RECORD_LETTERS = WORD_LETTERS + 2
const GROUP = 4

/**
 * The code of a record: twenty letters in groups of four. The contents are masked, so that a code on a wall
 * says nothing without the list's link; thirty bits of seal tell the list's own records from all others, and
 * two letters find any one or two wrong ones.
 */
export function writeRecordCode(assignmentCode: string, completion: Completion): string {
  const key = keyOf(assignmentCode)
  const body = bodyOf(completion)
  const seal = bitsOf(key, `seal ${body}`, SEAL_BITS)
  const masked = body ^ bitsOf(key, `mask ${seal}`, BODY_BITS)
  const values = digitsOf((masked << SEAL_BITS) | seal)
  const letters = [...values, ...checksOf(values)].map((value) => LETTERS[value]).join('')
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}

/** Reads a record's letters, whatever their case and what stands between them. */
export function readRecordCode(assignmentCode: string, tasks: number, typed: string): ReadRecord {
  const letters = [...typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')]
  if (letters.length !== RECORD_LETTERS) return problem('length')
  const all = letters.map((letter) => LETTERS.indexOf(letter))
  if (all.includes(-1)) return problem('letter')
  const values = all.slice(0, WORD_LETTERS)
  if (checksOf(values).join() !== all.slice(WORD_LETTERS).join()) return problem('changed')
  const number = values.reduce((sum, value) => sum * BigInt(BASE) + BigInt(value), 0n)
  if (number >> (BODY_BITS + SEAL_BITS) !== 0n) return problem('other-list')
  const key = keyOf(assignmentCode)
  const seal = BigInt.asUintN(Number(SEAL_BITS), number)
  const body = (number >> SEAL_BITS) ^ bitsOf(key, `mask ${seal}`, BODY_BITS)
  if (bitsOf(key, `seal ${body}`, SEAL_BITS) !== seal) return problem('other-list')
  return { type: 'record', completion: completionOf(body, tasks) }
}

/** Of the whole link, so that a list with other parts in it has another key even where the chance is the same. */
function keyOf(assignmentCode: string): Uint8Array {
  return sha256(utf8ToBytes(`record of ${assignmentCode}`))
}

function bodyOf({ done, minutes, serial }: Completion): bigint {
  const bits = done.reduce((sum, isDone, at) => (isDone ? sum | (1n << BigInt(at)) : sum), 0n)
  return (((bits << MINUTE_BITS) | BigInt(minutes)) << SERIAL_BITS) | BigInt(serial)
}

function completionOf(body: bigint, tasks: number): Completion {
  const part = (bits: bigint, from: bigint) => BigInt.asUintN(Number(bits), body >> from)
  const bits = part(DONE_BITS, SERIAL_BITS + MINUTE_BITS)
  return {
    done: Array.from({ length: tasks }, (_, at) => ((bits >> BigInt(at)) & 1n) === 1n),
    minutes: Number(part(MINUTE_BITS, SERIAL_BITS)),
    serial: Number(part(SERIAL_BITS, 0n)),
  }
}

function bitsOf(key: Uint8Array, text: string, bits: bigint): bigint {
  const bytes = hmac(sha256, key, utf8ToBytes(text)).slice(0, 8)
  const number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return number >> (64n - bits)
}

function digitsOf(number: bigint): readonly number[] {
  const digits: number[] = []
  for (let rest = number; digits.length < WORD_LETTERS; rest /= BigInt(BASE)) {
    digits.unshift(Number(rest % BigInt(BASE)))
  }
  return digits
}

/** Two sums with the weights w and w²: in a field of nineteen, any one or two wrong letters show. */
function checksOf(values: readonly number[]): readonly [number, number] {
  const sum = (power: number) =>
    values.reduce((total, value, at) => total + value * (at + 1) ** power, 0) % BASE
  return [sum(1), sum(2)]
}

function problem(what: RecordProblem): ReadRecord {
  return { type: 'problem', problem: what }
}
