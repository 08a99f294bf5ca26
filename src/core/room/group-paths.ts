import type { Transcript } from '../run/index.ts'
import { SPLIT_FROM } from './shown-tally.ts'

/** One choice of a group. */
export interface PathStep {
  readonly beat: string
  readonly reply: string
  /** How many messages had been read when it was made. */
  readonly message: number
}

/** When a group had the teen tell somebody. */
export interface Telling {
  readonly who: string
  /** How many messages had been read by then. */
  readonly message: number
}

/** One group's way through a scene, for the wall. */
export interface GroupPath {
  readonly steps: readonly PathStep[]
  /** None when the group stopped before the end. */
  readonly ending?: string
  /** The first telling; none when nobody was told. */
  readonly told?: Telling
}

/** The way that a talk took. */
export function groupPath(talk: Transcript): GroupPath {
  const steps: PathStep[] = []
  let told: Telling | undefined
  let message = 0
  for (const entry of talk.entries) {
    if (entry.type === 'line') {
      if (entry.line.kind === 'message' || entry.line.kind === 'hidden') message += 1
      continue
    }
    steps.push({ beat: entry.beat, reply: entry.reply.id, message })
    if (entry.reply.tell) told ??= { who: entry.reply.tell, message }
  }
  const { position } = talk
  if (position.type === 'choice') return { steps, ...(told && { told }) }
  const [who] = position.ending.told
  if (who) told ??= { who, message }
  return { steps, ending: position.ending.id, ...(told && { told }) }
}

/** One choice, and which groups (by their place in the list) gave which reply there. */
export interface Crossing {
  readonly beat: string
  readonly replies: readonly { readonly reply: string; readonly groups: readonly number[] }[]
}

/** Several groups' ways, laid side by side. */
export interface PathsSideBySide {
  /** In the order in which the groups came to them. */
  readonly crossings: readonly Crossing[]
  /** How many groups told somebody, by the message at which they did. */
  readonly tellings: readonly { readonly message: number; readonly groups: number }[]
  /** How many told nobody. */
  readonly wentOn: number
  /** How many came to each ending. */
  readonly endings: readonly { readonly ending: string; readonly groups: number }[]
}

/** Whether so many groups have handed in their code that laying them side by side shows no group by itself. */
export function mayShowPaths(groups: number): boolean {
  return groups >= SPLIT_FROM.groups
}

/** Lays paths through one and the same scene side by side: where they ran together and where they parted. */
export function sideBySide(paths: readonly GroupPath[]): PathsSideBySide {
  const crossings = new Map<string, Map<string, number[]>>()
  for (const [group, { steps }] of paths.entries()) {
    for (const { beat, reply } of steps) {
      const replies = crossings.get(beat) ?? new Map<string, number[]>()
      replies.set(reply, [...(replies.get(reply) ?? []), group])
      crossings.set(beat, replies)
    }
  }
  const tellings = countOf(paths.flatMap(({ told }) => (told ? [told.message] : [])))
  const endings = countOf(paths.flatMap(({ ending }) => ending ?? []))
  return {
    crossings: [...crossings].map(([beat, replies]) => ({
      beat,
      replies: [...replies].map(([reply, groups]) => ({ reply, groups })),
    })),
    tellings: tellings.sort(([a], [b]) => a - b).map(([message, groups]) => ({ message, groups })),
    wentOn: paths.filter(({ told }) => !told).length,
    endings: endings.map(([ending, groups]) => ({ ending, groups })),
  }
}

function countOf<T>(items: readonly T[]): [T, number][] {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts]
}
