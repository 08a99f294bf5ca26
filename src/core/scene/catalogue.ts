import type { Role, Scene, Setting, Texts } from './scene.ts'

/** What a page that lists scenes knows of one before any of it is loaded. */
export interface SceneCard {
  readonly id: string
  readonly kind: Scene['kind']
  /** `alone`: a page for leaders does not offer it until they look for it. */
  readonly setting: Setting
  readonly ages: readonly [number, number]
  readonly minutes: number
  /** The language it was written in; every text exists in it. */
  readonly language: string
  /** All languages it can be read in, its own first. */
  readonly languages: readonly string[]
  readonly people: Readonly<Record<string, { readonly role: Role }>>
  readonly place: Scene['place']
}

/** The words on a scene's card, in one language: its title, what it is about, and the names (`people.<key>`). */
export interface CardTexts extends Texts {
  readonly title: string
  readonly summary: string
  readonly contentNote: string
}

/** A scene's card. */
export function cardOf(scene: Scene, languages: readonly string[]): SceneCard {
  const { id, kind, setting, ages, minutes, language, place } = scene
  const people = Object.fromEntries(Object.entries(scene.people).map(([key, { role }]) => [key, { role }]))
  const others = languages.filter((each) => each !== language).sort()
  return { id, kind, setting, ages, minutes, language, languages: [language, ...others], people, place }
}

/** A card's words; a text that a language lacks is shown in the scene's own. */
export function cardTextsOf(scene: Scene, own: Texts, translated: Texts = own): CardTexts {
  const text = (id: string) => translated[id] ?? own[id] ?? ''
  const names = Object.keys(scene.people).map((key) => [`people.${key}`, text(`people.${key}`)] as const)
  return {
    title: text('title'),
    summary: text('summary'),
    contentNote: text('contentNote'),
    ...Object.fromEntries(names),
  }
}
