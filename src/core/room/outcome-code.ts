import type { Transcript } from '../run/index.ts'
import type { Scene } from '../scene/scene.ts'
import { LETTERS, readLetters } from './letters.ts'
import { NoSuchPath, pathNumber, talkWithNumber } from './path-number.ts'
import { sceneStamp } from './scene-stamp.ts'

const BASE = LETTERS.length
/** Two letters say which scene. */
const STAMPS = BASE * BASE
const SHORTEST = 4
/** More letters than the longest scene needs; beyond eighteen the check would miss some slips. */
export const LONGEST_OUTCOME = 18

/** Why a typed code cannot be read: a letter that no code has, a slip, or a scene of another edition. */
export type OutcomeProblem = 'not-a-code' | 'mistyped' | 'other-scene'

/** What a group's code says. */
export type Outcome =
  | { readonly type: 'read'; readonly scene: Scene; readonly talk: Transcript }
  | { readonly type: 'problem'; readonly problem: OutcomeProblem }

/**
 * The code of a group's talk: two letters for the scene, its path, and a check letter. From the path follow
 * the ending, who was told and at which message, and what the group met; nothing of the group is in it.
 */
export function outcomeCode(scene: Scene, talk: Transcript): string {
  const stamp = sceneStamp(scene, STAMPS, BASE)
  const scenePart = [Math.floor(stamp.scene / BASE), stamp.scene % BASE]
  const values = [...scenePart, ...digitsOf(pathNumber(scene, talk))]
  return [...values, checkOf(values, stamp.check)].map((value) => LETTERS[value]).join('')
}

/** Reads a code that was typed or sent, whatever its case and spaces, without any network. */
export function readOutcome(typed: string, scenes: readonly Scene[]): Outcome {
  const letters = readLetters(typed)
  if (!letters || letters.length < SHORTEST || letters.length > LONGEST_OUTCOME) return problem('not-a-code')
  const values = [...letters].map((letter) => LETTERS.indexOf(letter))
  const [first = 0, second = 0] = values
  let isOfKnownScene = false
  for (const scene of scenes) {
    const stamp = sceneStamp(scene, STAMPS, BASE)
    if (stamp.scene !== first * BASE + second) continue
    isOfKnownScene = true
    const talk = talkIn(scene, values)
    if (talk && outcomeCode(scene, talk) === letters) return { type: 'read', scene, talk }
  }
  return problem(isOfKnownScene ? 'mistyped' : 'other-scene')
}

function talkIn(scene: Scene, values: readonly number[]): Transcript | undefined {
  const path = values.slice(2, -1).reduce((sum, value) => sum * BigInt(BASE) + BigInt(value), 0n)
  try {
    return talkWithNumber(scene, path)
  } catch (error) {
    if (error instanceof NoSuchPath) return undefined
    throw error
  }
}

function digitsOf(number: bigint): readonly number[] {
  const digits: number[] = []
  for (let rest = number; rest > 0n || digits.length === 0; rest /= BigInt(BASE)) {
    digits.unshift(Number(rest % BigInt(BASE)))
  }
  return digits
}

/** Different weights modulo a prime: one wrong letter, or two in each other's place, never pass. */
function checkOf(values: readonly number[], start: number): number {
  return values.reduce((sum, value, place) => sum + value * (place + 1), start) % BASE
}

function problem(what: OutcomeProblem): Outcome {
  return { type: 'problem', problem: what }
}
