import { type Played, scenesOf, type TalkSetup } from '../../../core/talk/index.ts'
import type { I18n } from '../../i18n/i18n.ts'
import { talkNamespace } from '../../panels/running-order.tsx'
import { type SceneWords, wordsOf } from '../../scene-words.ts'
import type { Told } from './fetch-told.ts'

/** The words of a talk in the language of now, with the names of its people put in. */
export interface TalkWords {
  /** A text of the script, such as `welcome.say.1`. */
  say(id: string): string
  has(id: string): boolean
  /** The words of a scene that it plays. */
  scene(played: Pick<Played, 'story'>): SceneWords
}

/** Opens those words; reading them in a panel follows the language. */
export function talkWordsOf(i18n: I18n, { talk, stories }: Told, { names }: TalkSetup): TalkWords {
  const namespace = talkNamespace(talk.id)
  const scenes = scenesOf(talk).flatMap(
    (id) => Object.values(stories).find(({ scene }) => scene.id === id)?.scene ?? [],
  )
  const people = Object.fromEntries(
    scenes.flatMap((scene) => {
      const words = wordsOf(i18n, scene, { names: names[scene.id] })
      return Object.keys(scene.people).map((person) => [person, words.name(person)])
    }),
  )
  return {
    say: (id) => i18n.text(namespace, id, people),
    has: (id) => i18n.has(namespace, id),
    scene: ({ story: { scene } }) => wordsOf(i18n, scene, { names: names[scene.id] }),
  }
}
