import type { Transcript } from '../run/index.ts'
import { splitFrom, type Voters } from './shown-tally.ts'

/** How many voters marked a line when the class had given so many replies. */
export interface MarkCount {
  readonly line: string
  readonly repliesBefore: number
  readonly count: number
}

/** How a class marked one message. */
export interface MarkedLine {
  readonly line: string
  /** By how many voters, whenever that was. */
  readonly marks: number
  /** By how many before the next choice: only those had seen it by themselves. */
  readonly inTime: number
}

/** From this share of the voters on, the class is said to have smelled it. */
export const SMELLED_FROM = 0.25

/** The marks that may be shown: none while so few sit there that a mark would tell whose it is. */
export function shownMarks(
  marks: readonly MarkCount[],
  seats: number,
  voters: Voters,
): readonly MarkCount[] | undefined {
  return seats >= splitFrom(voters) ? marks : undefined
}

/** Each message of a talk with the marks of the class on it, in the order of the talk. */
export function markedLines(transcript: Transcript, marks: readonly MarkCount[]): readonly MarkedLine[] {
  return transcript.entries.flatMap((entry) => {
    if (entry.type !== 'line') return []
    const onLine = marks.filter(({ line }) => line === entry.line.id)
    const inTime = onLine.filter(({ repliesBefore }) => repliesBefore === entry.repliesBefore)
    return [{ line: entry.line.id, marks: sumOf(onLine), inTime: sumOf(inTime) }]
  })
}

/** The first message that a quarter of the voters had marked in time: the moment the class smelled it. */
export function smelledAt(lines: readonly MarkedLine[], seats: number): MarkedLine | undefined {
  return lines.find(({ inTime }) => inTime > 0 && inTime >= seats * SMELLED_FROM)
}

function sumOf(marks: readonly MarkCount[]): number {
  return marks.reduce((sum, { count }) => sum + count, 0)
}
