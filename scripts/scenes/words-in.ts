import type { SceneReading } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { NoSuchScene } from './find-scene.ts'

/** A scene's texts in one language, with the names and places put in. */
export interface SceneWords {
  readonly language: string
  /** A text by its id; what a language lacks is said in the scene's own. */
  readonly text: (id: string) => string
  readonly name: (person: string) => string
}

/** Opens a scene's texts in a language, or else in its own. @throws NoSuchScene for a language it is not in */
export function wordsIn(scene: Scene, { texts, sources }: SceneReading, wanted?: string): SceneWords {
  const language = wanted ?? scene.language
  const translated = texts[language]
  if (translated === undefined) {
    const known = Object.keys(texts).join(', ')
    throw new NoSuchScene(`"${scene.id}" is not in the language "${language}", only in ${known}.`)
  }
  const raw = (id: string) => translated[id] ?? sources[id] ?? ''
  const name = (person: string) => raw(`people.${person}`)
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.keys(scene.people).map((person) => [person, name(person)])),
    ...scene.place,
  }
  const text = (id: string) => raw(id).replace(/\{\{\s*(\w[\w-]*)\s*\}\}/g, (all, key) => values[key] ?? all)
  return { language, text, name }
}
