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
}

/** The words on a scene's card, in one language. */
export interface CardTexts {
  readonly title: string
  readonly summary: string
  readonly contentNote: string
  /** The teen's name. */
  readonly teen: string
}

/** A scene's card. */
export function cardOf(scene: Scene, languages: readonly string[]): SceneCard {
  const { id, kind, setting, ages, minutes, language } = scene
  const people = Object.fromEntries(Object.entries(scene.people).map(([key, { role }]) => [key, { role }]))
  const others = languages.filter((each) => each !== language).sort()
  return { id, kind, setting, ages, minutes, language, languages: [language, ...others], people }
}

/** A card's words; a text that a language lacks is shown in the scene's own. */
export function cardTextsOf(scene: Scene, own: Texts, translated: Texts = own): CardTexts {
  const teen = Object.keys(scene.people).find((key) => scene.people[key]?.role === 'teen')
  const text = (id: string) => translated[id] ?? own[id] ?? ''
  return {
    title: text('title'),
    summary: text('summary'),
    contentNote: text('contentNote'),
    teen: text(`people.${teen}`),
  }
}
