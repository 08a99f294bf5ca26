import type { Scene } from '../scene/scene.ts'

/** The ending that a scene gets where a stretch stops; no scene can have one by that name. */
export const STRETCH_END = 'stretch.end'

/** A scene as a hall plays it: from the first beat of the stretch until it stops, before a word of its last beat. */
export function stretchScene(
  scene: Scene,
  { from, to }: { readonly from: string; readonly to?: string | undefined },
): Scene {
  const last = to === undefined ? undefined : scene.beats[to]
  if (!last) return { ...scene, start: from }
  const ending = { id: STRETCH_END, told: [], paid: false }
  const stop = { ...last, lines: [], exit: { type: 'ending' as const, ending } }
  return { ...scene, start: from, beats: { ...scene.beats, [last.id]: stop } }
}
