import { cardsOf, hasStatus, type SignCard } from '../debrief/index.ts'
import type { Transcript } from '../run/index.ts'
import type { Sign } from '../scene/scene.ts'
import { type MarkCount, markedLines } from './class-marks.ts'

/** A sign as a whole class met it. */
export interface ClassSign extends SignCard {
  /** How many voters marked the message of it that most of them marked; none where a sign has no status. */
  readonly marks: number
}

/**
 * The signs of a class's own talk: a message counts as marked when anybody marked it in time, as answered when
 * the class's reply saw through it.
 */
export function classSigns(
  transcript: Transcript,
  signs: readonly Sign[],
  marks: readonly MarkCount[],
): readonly ClassSign[] {
  const inTime = new Map(markedLines(transcript, marks).map((line) => [line.line, line.inTime]))
  const shared = marks.map(({ line, repliesBefore }) => ({ line, repliesBefore }))
  const talk = { ...transcript, run: { ...transcript.run, marks: shared } }
  return cardsOf(talk, signs).map((card) => ({
    ...card,
    marks: hasStatus(card.sign) ? Math.max(0, ...card.places.map(({ line }) => inTime.get(line) ?? 0)) : 0,
  }))
}
