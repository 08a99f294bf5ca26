import type { SceneCard } from '../../core/scene/catalogue.ts'
import type { App } from '../app.ts'

/** A text of a scene's card, with the names and places put in; the words of all cards must be there. */
export function cardText({ i18n }: App, card: SceneCard, text: string): string {
  const people = Object.keys(card.people)
  const names = Object.fromEntries(
    people.map((person) => [person, i18n.text('cards', `${card.id}.people.${person}`)]),
  )
  return i18n.text('cards', `${card.id}.${text}`, { ...names, ...card.place })
}
