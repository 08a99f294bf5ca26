import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import { signHeadsIn } from '../../scripts/scenes/shared-files.ts'
import { readTalks } from '../../scripts/scenes/talk-folder.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import {
  chooseForHall,
  type GivenTalk,
  goForward,
  repliesAsked,
  stretchScene,
  type Talk,
  type TalkSetup,
  type TalkStory,
  talkAhead,
} from '../../src/core/talk/index.ts'

const SIGNS = signHeadsIn('scenes') ?? []

/** The talks of the project, each with the chats that it plays. */
export function projectTalks(): readonly TalkStory[] {
  const scenes = sceneFoldersIn('scenes').map(({ files }) => readScene(files))
  const talks = readTalks('scenes', { scenes, signs: SIGNS.map(({ id }) => id) })
  const sceneOf = (id: string) => scenes.flatMap(({ scene }) => (scene?.id === id ? [scene] : []))[0]
  return talks.flatMap(({ talk }) => (talk ? [storyOf(talk, sceneOf)] : []))
}

type SceneOf = (id: string) => Parameters<typeof stretchScene>[0] | undefined

function storyOf(talk: Talk, sceneOf: SceneOf): TalkStory {
  const stories = talk.steps.flatMap(({ id, wall }) => {
    const scene = wall.type === 'play' ? sceneOf(wall.stretch.scene) : undefined
    return scene && wall.type === 'play'
      ? [[id, { scene: stretchScene(scene, wall.stretch), signs: SIGNS }] as const]
      : []
  })
  return { talk, stories: Object.fromEntries(stories) }
}

/** A talk of 20 minutes in English, with nothing left out, unless asked for otherwise. */
export function aTalkSetup({ id }: Talk, wishes: Partial<TalkSetup> = {}): TalkSetup {
  return {
    talk: id,
    length: 20,
    language: 'en',
    without: [],
    names: {},
    seed: 3,
    glare: false,
    local: {},
    ...wishes,
  }
}

/** Presses forward, and where the hall decides the key of a reply, until the talk is there or over. */
export function giveUntil(
  from: GivenTalk,
  told: TalkStory,
  isThere: (now: GivenTalk) => boolean,
  pick: (replies: readonly string[]) => number = () => 0,
): GivenTalk {
  let now = from
  while (!isThere(now)) {
    const { type } = talkAhead(now, told)
    if (type === 'over') return now
    const next =
      type === 'decide' ? chooseForHall(now, pick(repliesAsked(now, told)), told) : goForward(now, told)
    if (next === now) throw new Error(`the talk stands still in ${now.step}`)
    now = next
  }
  return now
}
