import { art } from 'virtual:art'
import {
  catalogue,
  loadBank,
  loadBankTexts,
  loadCards,
  loadScene,
  loadShared,
  loadSharedFile,
  loadTexts,
} from 'virtual:scenes'
import { type Signal, signal } from '@preact/signals'
import type { AdviceStructure, SignStructure } from '../../core/debrief/index.ts'
import type { HelpFile } from '../../core/help/index.ts'
import type { Bank } from '../../core/judgement/index.ts'
import type { SceneCard } from '../../core/scene/catalogue.ts'
import type { Scene, Texts } from '../../core/scene/scene.ts'
import type { PersonArt } from '../assets/person-art.ts'
import type { Shelf } from './shelf.ts'

/** Fetches a piece of text, per language. */
export type TextsByLanguage = Readonly<Record<string, (() => Promise<Texts>) | undefined>>

/** A scene that is tried out before it belongs to the product. It lives as long as this tab, at the most. */
export interface Guest {
  readonly scene: Scene
  /** Complete in each language of the product, with the scene's own words in the gaps. */
  readonly texts: TextsByLanguage
  /** The languages it is written in. */
  readonly languages: readonly string[]
  /** Where its runs are put: not on the device. */
  readonly shelf: Shelf
  art(): Promise<Readonly<Record<string, PersonArt>>>
}

/** What the product holds, fetched piece by piece when it is needed. */
export interface Library {
  readonly catalogue: readonly SceneCard[]
  /** Titles and summaries of all scenes, as `<scene>.<text>`. */
  readonly cards: TextsByLanguage
  readonly shared: Readonly<Record<'signs' | 'advice' | 'help', TextsByLanguage>>
  /** Scenes that their author has changed since the page was opened; only in development. */
  readonly edited: Signal<ReadonlyMap<string, Scene>>
  readonly guest: Signal<Guest | null>
  /** @throws when the scene is unknown, or cannot be fetched just now. */
  scene(id: string): Promise<Scene>
  texts(id: string): TextsByLanguage
  art(id: string): Promise<Readonly<Record<string, PersonArt>>>
  signs(): Promise<readonly SignStructure[]>
  advice(): Promise<AdviceStructure>
  help(): Promise<HelpFile>
  /** The chats for practising, and what they say. */
  bank(): Promise<Bank>
  readonly bankTexts: TextsByLanguage
}

/** The library as the build made it from `scenes/`. */
export function openLibrary(): Library {
  const edited = signal<ReadonlyMap<string, Scene>>(new Map())
  const guest = signal<Guest | null>(null)
  const guestCalled = (id: string) => (guest.peek()?.scene.id === id ? guest.peek() : null)
  return {
    catalogue,
    cards: Object.fromEntries(
      Object.entries(loadCards).map(([language, load]) => [
        language,
        load && (async () => flat(await load())),
      ]),
    ),
    shared: loadShared,
    edited,
    guest,
    async scene(id) {
      const visitor = guestCalled(id)
      if (visitor) return visitor.scene
      const load = loadScene[id]
      if (!load) throw new Error(`expected a scene, and there is none called "${id}"`)
      return edited.value.get(id) ?? (await load()).scene
    },
    texts: (id) => guestCalled(id)?.texts ?? loadTexts[id] ?? {},
    async art(id) {
      const visitor = guestCalled(id)
      if (visitor) return visitor.art()
      const load = art[id]
      if (!load) throw new Error(`expected drawings for the scene "${id}"`)
      return (await load()).people
    },
    signs: loadSharedFile.signs,
    advice: loadSharedFile.advice,
    help: loadSharedFile.help,
    bank: loadBank,
    bankTexts: loadBankTexts,
  }
}

function flat(cards: Readonly<Record<string, object>>): Texts {
  return Object.fromEntries(
    Object.entries(cards).flatMap(([scene, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${scene}.${id}`, String(text)]),
    ),
  )
}
