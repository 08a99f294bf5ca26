import type { Beat, Scene } from '../scene/scene.ts'

/** The beats that a beat can lead to, each once, whatever the flags say. */
export function nextBeats(beat: Beat): readonly string[] {
  if (beat.exit.type === 'jump') return [beat.exit.to]
  if (beat.exit.type === 'ending') return []
  return [...new Set(beat.exit.replies.map(({ to }) => to))]
}

/** The beats in story order, and the circles that keep them from having one. */
export interface BeatOrder {
  /** Beats that can be reached from the start, each before all that it leads to. */
  readonly order: readonly string[]
  /** Beats that lead back to themselves, each round once, by the beats on it. */
  readonly cycles: readonly (readonly string[])[]
}

/**
 * Puts the beats in story order by walking in depth and noting each beat when all behind it is done.
 * A beat met again while it is still open closes a circle. Without recursion: a scene may be long.
 */
export function orderBeats(scene: Scene): BeatOrder {
  const done: string[] = []
  const cycles: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  const path: { readonly id: string; readonly next: readonly string[]; at: number }[] = []
  const open = (id: string) => {
    const beat = scene.beats[id]
    if (beat === undefined) return
    state.set(id, 'open')
    path.push({ id, next: nextBeats(beat), at: 0 })
  }
  open(scene.start)
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.next[top.at++]
    if (next === undefined) {
      state.set(top.id, 'done')
      done.push(top.id)
      path.pop()
    } else if (state.get(next) === 'open') {
      const from = path.findIndex(({ id }) => id === next)
      cycles.push(path.slice(from).map(({ id }) => id))
    } else if (!state.has(next)) {
      open(next)
    }
  }
  return { order: done.reverse(), cycles }
}
