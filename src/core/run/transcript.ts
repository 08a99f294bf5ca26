import type { Beat, Ending, Line, Mood, Pressure, Reply, Scene } from '../scene/scene.ts'
import { inOrder } from './order.ts'
import type { Run } from './run.ts'

/** A line that was met. */
export interface LineEntry {
  readonly type: 'line'
  readonly beat: string
  readonly line: Line
  /** How many replies had been given when it came. */
  readonly repliesBefore: number
}

/** A reply that was given. */
export interface ReplyEntry {
  readonly type: 'reply'
  readonly beat: string
  readonly reply: Reply
  /** Its place in the run's list of replies. */
  readonly index: number
  readonly thread: string
  readonly time: number
  readonly mood: Mood
  readonly pressure: Pressure
}

/** A part of a transcript: what was met, or what was chosen. */
export type Entry = LineEntry | ReplyEntry

/** Where a run stands: before a choice, or at its end. */
export type Position =
  | { readonly type: 'choice'; readonly beat: Beat; readonly replies: readonly Reply[] }
  | { readonly type: 'ending'; readonly beat: Beat; readonly ending: Ending }

/** The ordered record of a run: the debrief's only input. */
export interface Transcript {
  readonly run: Run
  readonly entries: readonly Entry[]
  readonly position: Position
}

/** A reply that is not offered where it was given. */
export class ReplyNotOffered extends Error {
  override readonly name = 'ReplyNotOffered'
  constructor(
    readonly reply: string,
    readonly index: number,
    /** The transcript up to there: everything before is still good. */
    readonly before: Transcript,
  ) {
    super(`reply "${reply}" (number ${index + 1}) is not offered there`)
  }
}

/** Whether the flags allow a line or a reply. */
export function isAllowed(
  part: { readonly needs: readonly string[]; readonly unless: readonly string[] },
  flags: ReadonlySet<string>,
): boolean {
  return part.needs.every((flag) => flags.has(flag)) && !part.unless.some((flag) => flags.has(flag))
}

/** A beat of the scene. @throws when the scene has no such beat, which a compiled scene excludes. */
export function beatOf(scene: Scene, id: string): Beat {
  const beat = scene.beats[id]
  if (!beat) throw new Error(`scene "${scene.id}" has no beat "${id}"`)
  return beat
}

/** The transcript of a run. @throws ReplyNotOffered when the run's replies do not fit the scene. */
export function transcriptOf(scene: Scene, run: Run): Transcript {
  const entries: Entry[] = []
  const flags = new Set<string>()
  let position = follow(scene, scene.start, flags, entries, { run, given: 0 })
  for (const [index, id] of run.replies.entries()) {
    const reply = position.type === 'choice' && position.replies.find((each) => each.id === id)
    if (!reply) {
      const before = { ...run, replies: run.replies.slice(0, index) }
      throw new ReplyNotOffered(id, index, { run: before, entries, position })
    }
    entries.push(replyEntry(position.beat, reply, index, entries))
    for (const flag of reply.sets) flags.add(flag)
    position = follow(scene, reply.to, flags, entries, { run, given: index + 1 })
  }
  return { run, entries, position }
}

/** Plays beats from one on, through their jumps, until somebody must choose or the story ends. */
function follow(
  scene: Scene,
  from: string,
  flags: ReadonlySet<string>,
  entries: Entry[],
  at: { readonly run: Run; readonly given: number },
): Position {
  let beat = beatOf(scene, from)
  for (;;) {
    for (const line of beat.lines) {
      if (isAllowed(line, flags)) entries.push({ type: 'line', beat: beat.id, line, repliesBefore: at.given })
    }
    if (beat.exit.type === 'ending') return { type: 'ending', beat, ending: beat.exit.ending }
    if (beat.exit.type === 'choice') {
      const offered = beat.exit.replies.filter((reply) => isAllowed(reply, flags))
      return { type: 'choice', beat, replies: inOrder(offered, at.run.seed, beat.id) }
    }
    beat = beatOf(scene, beat.exit.to)
  }
}

/** A reply is given where the talk stands at that moment: in the thread, mood and light of the last line. */
function replyEntry(beat: Beat, reply: Reply, index: number, entries: readonly Entry[]): ReplyEntry {
  const last = entries.at(-1)
  const here = last?.type === 'line' && last.beat === beat.id ? last.line : beat
  return {
    type: 'reply',
    beat: beat.id,
    reply,
    index,
    thread: here.thread,
    time: here.time,
    mood: reply.mood ?? here.mood,
    pressure: here.pressure,
  }
}
