import type { Scene } from '../scene/scene.ts'
import type { Run } from './run.ts'
import { ReplyNotOffered, type Transcript, transcriptOf } from './transcript.ts'

/** Gives a reply. @throws ReplyNotOffered when it is not offered now. */
export function choose(scene: Scene, run: Run, reply: string): Transcript {
  return transcriptOf(scene, { ...run, replies: [...run.replies, reply] })
}

/** A saved run, played again. */
export interface Replay {
  readonly transcript: Transcript
  /** The saved reply at which it had to stop, because the scene no longer offers it there. */
  readonly stoppedAt?: string
}

/** Plays a saved run as far as the scene of today goes along with it; what came before is never lost. */
export function replay(scene: Scene, saved: Run): Replay {
  try {
    return { transcript: transcriptOf(scene, saved) }
  } catch (error) {
    if (!(error instanceof ReplyNotOffered)) throw error
    const { before } = error
    const marks = saved.marks.filter((mark) => mark.repliesBefore <= before.run.replies.length)
    return { transcript: { ...before, run: { ...before.run, marks } }, stoppedAt: error.reply }
  }
}
