import { LETTERS, readLetters } from './letters.ts'

/** Six letters: 47 million codes, few of which lead to a room at any moment. */
export const ROOM_CODE_LENGTH = 6

/** A new code; `below(n)` gives a whole number from 0 to n - 1 that nobody can foresee. */
export function newRoomCode(below: (limit: number) => number): string {
  return Array.from({ length: ROOM_CODE_LENGTH }, () => LETTERS[below(LETTERS.length)]).join('')
}

/** The room code in what was typed or scanned, whatever its case and spaces; nothing when it is none. */
export function readRoomCode(typed: string): string | undefined {
  const letters = readLetters(typed)
  return letters?.length === ROOM_CODE_LENGTH ? letters : undefined
}
