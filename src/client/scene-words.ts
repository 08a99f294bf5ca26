import type { App, Scene } from '../core/scene/scene.ts'
import type { I18n } from './i18n/i18n.ts'

/** What a leader has put in the place of a scene's own names and places. */
export interface Cast {
  readonly place?: Scene['place'] | undefined
  /** Person → which of the other names, counted from 1; 0 is the own. */
  readonly names?: Readonly<Record<string, number>> | undefined
}

/** The words of one scene, with the names and the places put in. */
export interface SceneWords {
  text(id: string): string
  /** A text that not every line has, such as a thought. */
  name(person: string): string
  /** Where a talk is held: a made-up app, texts, or nothing for face to face. */
  app(thread: string): string
  teen: string
  contact: string
}

/** The namespace of a scene's texts. */
export function namespaceOf(scene: string): string {
  return `scene:${scene}`
}

/** Opens the words of a scene in the language of now; reading them in a panel follows the language. */
export function wordsOf(
  i18n: I18n,
  scene: Scene,
  { place = scene.place, names: swapped = {} }: Cast = {},
): SceneWords {
  const namespace = namespaceOf(scene.id)
  const people = Object.keys(scene.people)
  const nameOf = (person: string) => {
    const other = Math.min(swapped[person] ?? 0, scene.people[person]?.otherNames ?? 0)
    return i18n.text(namespace, other === 0 ? `people.${person}` : `people.${person}.${other}`)
  }
  const names = Object.fromEntries(people.map((person) => [person, nameOf(person)]))
  const values = { ...names, ...place }
  const roleName = (role: string) => names[people.find((key) => scene.people[key]?.role === role) ?? ''] ?? ''
  return {
    text: (id) => i18n.text(namespace, id, values),
    name: (person) => names[person] ?? person,
    app: (thread) => appName(i18n, scene.apps[scene.threads[thread]?.app ?? '']),
    teen: roleName('teen'),
    contact: roleName('contact'),
  }
}

/** Texts come from no app, and are called so in every language; face to face has no name. */
export function appName(i18n: I18n, app: App | undefined): string {
  if (!app || app.look === 'room') return ''
  return app.look === 'texts' ? i18n.t('play.texts') : app.name
}
