import { type Run, type Transcript, transcriptOf } from '../run/index.ts'
import type { Scene } from '../scene/scene.ts'
import type { ShortRun } from './place-text.ts'
import { LINE_SIGNS, REPLY_SIGNS, shortId } from './short-id.ts'

/** Stands for a reply that the scene no longer offers; replaying the run stops there, and says so. */
export const GONE = 'no-longer-here'

/** The run that a short one stands for, found by walking the scene of today along it. */
export function openRun(scene: Scene, { seed, replies: short, marks }: ShortRun): Run {
  const replies: string[] = []
  let talk = transcriptOf(scene, { scene: scene.id, seed, replies: [], marks: [] })
  for (const sign of short) {
    const reply = offeredIn(talk).find((id) => shortId(id, REPLY_SIGNS) === sign)
    replies.push(reply ?? GONE)
    if (reply === undefined) break
    talk = transcriptOf(scene, { ...talk.run, replies: [...replies] })
  }
  const ids = talk.entries.map((entry) => (entry.type === 'line' ? entry.line.id : entry.reply.id))
  const lines = new Map(ids.map((id) => [shortId(id, LINE_SIGNS), id]))
  const found = marks.flatMap(({ line, repliesBefore }) => {
    const id = lines.get(line)
    return id === undefined ? [] : [{ line: id, repliesBefore }]
  })
  return { scene: scene.id, seed, replies, marks: found }
}

function offeredIn({ position }: Transcript): readonly string[] {
  return position.type === 'choice' ? position.replies.map(({ id }) => id) : []
}
