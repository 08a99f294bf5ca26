import type { Scene } from '../../../core/scene/scene.ts'

/** The next set of names for the whole cast: everybody who has other names takes the next of them at once. */
export function otherCast(
  scene: Scene,
  names: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sets = Math.max(0, ...Object.values(scene.people).map(({ otherNames }) => otherNames)) + 1
  const now = Math.max(0, ...Object.values(names))
  const next = (now + 1) % sets
  return Object.fromEntries(
    Object.entries(scene.people).flatMap(([person, { otherNames }]) =>
      otherNames === 0 || next === 0 ? [] : [[person, Math.min(next, otherNames)]],
    ),
  )
}
