import { type Position, startRun, type Transcript, transcriptOf } from '../../src/core/run/index.ts'
import type { Scene } from '../../src/core/scene/scene.ts'

/** A place on a path where it stands still: a choice or an ending, with everything that led there. */
export interface Stop {
  readonly replies: readonly string[]
  readonly transcript: Transcript
  readonly position: Position
  /** The chance of coming here when replies are picked at random. */
  readonly chance: number
}

/** Walks every path reply by reply, as the play does. Slow and simple: what the proof is held against. */
export function everyStop(scene: Scene): Stop[] {
  const stops: Stop[] = []
  const visit = (replies: readonly string[], chance: number) => {
    const transcript = transcriptOf(scene, { ...startRun(scene.id, 0), replies })
    const { position } = transcript
    stops.push({ replies, transcript, position, chance })
    if (position.type !== 'choice') return
    for (const { id } of position.replies) visit([...replies, id], chance / position.replies.length)
  }
  visit([], 1)
  return stops
}

/** Whether a path can go no further: at an ending, or where no reply is offered. */
export function isLast({ position }: Stop): boolean {
  return position.type === 'ending' || position.replies.length === 0
}
