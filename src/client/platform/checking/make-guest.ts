import type { SceneReading } from '../../../core/scene/read-scene.ts'
import type { Look, Texts } from '../../../core/scene/scene.ts'
import { type PersonArt, personArt } from '../../assets/person-art.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import type { Guest } from '../library.ts'
import { memoryKeep } from '../memory-keep.ts'
import { openShelf } from '../shelf.ts'

/** Makes a scene that was read here playable, under an id that no scene of the product has; nothing of it is kept. */
export function makeGuest({ scene, texts, sources }: SceneReading, now: number): Guest | undefined {
  if (scene === undefined) return undefined
  const words = (language: string) => async (): Promise<Texts> => ({ ...sources, ...texts[language] })
  return {
    scene: { ...scene, id: `guest-${now}` },
    texts: Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, words(language)])),
    languages: Object.keys(texts),
    shelf: openShelf(memoryKeep()),
    art: () =>
      drawPeople(Object.fromEntries(Object.entries(scene.people).map(([key, { look }]) => [key, look]))),
  }
}

async function drawPeople(
  looks: Readonly<Record<string, Look>>,
): Promise<Readonly<Record<string, PersonArt>>> {
  const [set, { faces }, { peepOf }] = await Promise.all([
    import('virtual:art/looks'),
    import('virtual:art/faces'),
    import('../../assets/peep-set.ts'),
  ])
  const people = Object.entries(looks).map(([key, look]) => [key, personArt(peepOf(set.looks, look), faces)])
  return Object.fromEntries(people)
}
