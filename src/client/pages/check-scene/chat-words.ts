import type { SceneReading } from '../../../core/scene/read-scene.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { type Shown, sourceOf } from '../../i18n/languages.ts'

/** The words of a scene that is no part of the product, with the names and places put in. */
export interface ChatWords {
  /** The language of the page where the scene has it, else the scene's own. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  text(id: string): string
  name(person: string): string
}

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/

/** Opens them. What a language lacks is said in the scene's own. */
export function chatWords(scene: Scene, { texts, sources }: SceneReading, shown: Shown): ChatWords {
  const wanted = sourceOf(shown)
  const language = texts[wanted] ? wanted : scene.language
  const raw = (id: string) => texts[language]?.[id] ?? sources[id] ?? ''
  const name = (person: string) => raw(`people.${person}`)
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.keys(scene.people).map((person) => [person, name(person)])),
    ...scene.place,
  }
  return {
    language,
    direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    name,
    text: (id) => raw(id).replace(/\{\{\s*(\w[\w-]*)\s*\}\}/g, (all, key) => values[key] ?? all),
  }
}
