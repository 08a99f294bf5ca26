import type { AdviceStructure } from '../../../core/debrief/index.ts'
import type { HelpFile } from '../../../core/help/index.ts'
import {
  scenesOf,
  stretchScene,
  type Talk,
  type TalkSetup,
  type TalkStory,
} from '../../../core/talk/index.ts'
import type { App } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { fetchHelp } from '../../panels/fetch-help.ts'
import { talkNamespace } from '../../panels/running-order.tsx'
import { scripts } from '../../platform/scripts.ts'
import { namespaceOf } from '../../scene-words.ts'

/** Everything that a talk needs until its end: there is no network in a gym. */
export interface Told extends TalkStory {
  /** The drawings of the people, by scene. */
  readonly people: Readonly<Record<string, Readonly<Record<string, PersonArt>>>>
  readonly advice: AdviceStructure
  readonly help: HelpFile
}

/** Fetches it, words included. */
export async function fetchTold(app: App, { talk: id }: Pick<TalkSetup, 'talk'>): Promise<Told> {
  const { library, i18n } = app
  const [talk, signs, advice, help] = await Promise.all([
    scripts.talk(id),
    library.signs(),
    library.advice(),
    fetchHelp(app),
    i18n.need(talkNamespace(id), scripts.talkTexts(id)),
    i18n.need('signs', library.shared.signs),
    i18n.need('advice', library.shared.advice),
    i18n.need('cards', library.cards),
  ])
  const [scenes, people] = await Promise.all([fetchScenes(app, talk), fetchPeople(app, talk)])
  const stories = talk.steps.flatMap((step) => {
    const scene = step.wall.type === 'play' ? scenes[step.wall.stretch.scene] : undefined
    return step.wall.type === 'play' && scene
      ? [[step.id, { scene: stretchScene(scene, step.wall.stretch), signs }] as const]
      : []
  })
  return { talk, stories: Object.fromEntries(stories), people, advice, help }
}

async function fetchScenes({ library, i18n }: App, talk: Talk) {
  const all = scenesOf(talk).map(async (id) => {
    const [scene] = await Promise.all([library.scene(id), i18n.need(namespaceOf(id), library.texts(id))])
    return [id, scene] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

async function fetchPeople({ library }: App, talk: Talk) {
  const all = scenesOf(talk).map(async (id) => [id, await library.art(id)] as const)
  return Object.fromEntries(await Promise.all(all))
}
