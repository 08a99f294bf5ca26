import type { ReplyEntry, Transcript } from '../run/index.ts'
import type { Ending, Scene } from '../scene/scene.ts'

/** A choice that at least one of two runs came to, and what was answered there. */
export interface ComparedChoice {
  readonly beat: string
  readonly before?: ReplyEntry
  readonly now?: ReplyEntry
}

/** What became of one of two runs. */
export interface Outcome {
  /** The first reply by which somebody was told. */
  readonly told?: ReplyEntry
  readonly ending?: Ending
  /** Signs that only this run came past, in the order in which it met them. */
  readonly ownSigns: readonly string[]
}

/** Two runs of a scene side by side; neither is the better one. */
export interface Comparison {
  /** How many choices were answered alike, from the beginning on. */
  readonly alike: number
  /** From the first choice on that was answered otherwise, in the order of the story. */
  readonly choices: readonly ComparedChoice[]
  readonly before: Outcome
  readonly now: Outcome
}

/** Compares the run that was kept beside with the one of now. */
export function compareRuns(scene: Scene, before: Transcript, now: Transcript): Comparison {
  const replies = { before: repliesOf(before), now: repliesOf(now) }
  const alike = countAlike(replies.before, replies.now)
  const later = { before: byBeat(replies.before.slice(alike)), now: byBeat(replies.now.slice(alike)) }
  const choices = Object.keys(scene.beats).flatMap((beat): readonly ComparedChoice[] => {
    const [one, other] = [later.before.get(beat), later.now.get(beat)]
    if (!one && !other) return []
    return [{ beat, ...(one && { before: one }), ...(other && { now: other }) }]
  })
  return { alike, choices, before: outcomeOf(before, now), now: outcomeOf(now, before) }
}

function repliesOf({ entries }: Transcript): readonly ReplyEntry[] {
  return entries.filter((entry) => entry.type === 'reply')
}

function countAlike(before: readonly ReplyEntry[], now: readonly ReplyEntry[]): number {
  const fork = now.findIndex(({ reply }, index) => before[index]?.reply.id !== reply.id)
  return fork === -1 ? now.length : fork
}

function byBeat(replies: readonly ReplyEntry[]): ReadonlyMap<string, ReplyEntry> {
  return new Map(replies.map((entry) => [entry.beat, entry]))
}

function outcomeOf(own: Transcript, other: Transcript): Outcome {
  const elsewhere = signsOf(other)
  const told = repliesOf(own).find(({ reply }) => reply.tell !== undefined)
  return {
    ...(told && { told }),
    ...(own.position.type === 'ending' && { ending: own.position.ending }),
    ownSigns: [...signsOf(own)].filter((sign) => !elsewhere.has(sign)),
  }
}

function signsOf({ entries }: Transcript): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => (entry.type === 'line' ? entry.line.signs : [])))
}
