import type { Beat, Reply, Scene } from '../scene/scene.ts'

/** Beats that always follow one another; only the last of them offers a choice, leads elsewhere or ends. */
export interface Stretch {
  /** The id of its first beat. */
  readonly id: string
  readonly beats: readonly Beat[]
}

/** A way from one stretch to another: by a reply, or by the jump at its end. */
export interface Way {
  readonly from: string
  readonly to: string
  readonly reply?: Reply
}

/** A scene as the map shows it, in the order of the file. */
export interface StoryGraph {
  readonly start: string
  readonly stretches: readonly Stretch[]
  readonly ways: readonly Way[]
}

/** Joins beats that cannot come apart, and lists the ways between them. A scene that runs in circles is fine. */
export function storyGraph(scene: Scene): StoryGraph {
  const beats = Object.values(scene.beats)
  const arrivals = arrivalsOf(beats)
  const goesOn = ({ exit }: Beat) =>
    exit.type === 'jump' && exit.to !== scene.start && arrivals.get(exit.to) === 1
      ? scene.beats[exit.to]
      : undefined
  const absorbed = new Set(beats.flatMap((beat) => goesOn(beat)?.id ?? []))
  const placed = new Set<string>()
  const stretches: Stretch[] = []
  const begin = (first: Beat) => {
    const found: Beat[] = []
    for (let beat: Beat | undefined = first; beat && !placed.has(beat.id); beat = goesOn(beat)) {
      placed.add(beat.id)
      found.push(beat)
    }
    if (found.length > 0) stretches.push({ id: first.id, beats: found })
  }
  for (const beat of beats) if (!absorbed.has(beat.id)) begin(beat)
  for (const beat of beats) begin(beat)
  return { start: scene.start, stretches, ways: stretches.flatMap(waysFrom) }
}

function arrivalsOf(beats: readonly Beat[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const arrive = (to: string) => counts.set(to, (counts.get(to) ?? 0) + 1)
  for (const { exit } of beats) {
    if (exit.type === 'jump') arrive(exit.to)
    if (exit.type === 'choice') for (const { to } of exit.replies) arrive(to)
  }
  return counts
}

function waysFrom({ id, beats }: Stretch): readonly Way[] {
  const exit = beats.at(-1)?.exit
  if (exit?.type === 'jump') return [{ from: id, to: exit.to }]
  return exit?.type === 'choice' ? exit.replies.map((reply) => ({ from: id, to: reply.to, reply })) : []
}
