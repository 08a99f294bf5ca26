import { personArt } from '../../src/client/assets/person-art.ts'
import type { Mood, Scene } from '../../src/core/scene/scene.ts'
import { FACES } from '../vite/faces.ts'
import { drawFace, drawPeep } from '../vite/peep.ts'

/** A small picture of each person of a scene, as a data URI, drawn as the product draws them. */
export function portraitsOf(scene: Scene): Readonly<Record<string, string>> {
  const faces = Object.fromEntries(
    Object.entries(FACES).map(([mood, parts]) => [mood, drawFace(parts)]),
  ) as Record<Mood, string>
  return Object.fromEntries(
    Object.entries(scene.people).map(([key, { look }]) => [key, personArt(drawPeep(look), faces).portrait]),
  )
}
