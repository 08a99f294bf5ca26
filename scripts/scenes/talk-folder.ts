import { type PaperReading, readPaper } from '../../src/core/paper/read-paper.ts'
import { provePaper, proveTalk } from '../../src/core/proof/index.ts'
import type { SceneReading } from '../../src/core/scene/read-scene.ts'
import type { Texts } from '../../src/core/scene/scene.ts'
import { readTalk, type TalkReading } from '../../src/core/talk/read-talk.ts'
import type { Checked } from './check-folder.ts'
import { scriptsIn } from './script-files.ts'
import type { SharedReading, SignHead } from './shared-files.ts'

/** What a folder's talks are read with. */
export interface TalkSurroundings {
  readonly scenes: readonly SceneReading[]
  readonly signs: readonly SignHead[] | undefined
  readonly shared: readonly SharedReading[]
}

/** Reads the talks beside the scenes of a folder. */
export function readTalks(
  root: string,
  { scenes, signs }: Pick<TalkSurroundings, 'scenes'> & { readonly signs: readonly string[] | undefined },
): readonly TalkReading[] {
  return scriptsIn(root, 'talks').map((files) => readTalk(files, { scenes, signs }))
}

/** Reads the papers beside the scenes of a folder. */
export function readPapers(root: string): readonly PaperReading[] {
  return scriptsIn(root, 'papers').map((files) => readPaper(files))
}

/** Checks the talks and the papers beside the scenes of a folder. */
export function checkTalks(root: string, { scenes, signs, shared }: TalkSurroundings): readonly Checked[] {
  const cards = (name: 'signs' | 'advice'): Readonly<Record<string, Texts>> =>
    shared.find((reading) => reading.name === name)?.texts ?? {}
  const knowledge = { scenes, signs: signs ?? [], cards: { signs: cards('signs'), advice: cards('advice') } }
  const talks = readTalks(root, { scenes, signs: signs?.map(({ id }) => id) })
  return [
    ...talks.map((reading) => {
      const { problems, summary } = proveTalk(reading, knowledge)
      return { name: `talks/${reading.id}.yaml`, problems, ...(summary ? { talk: summary } : {}) }
    }),
    ...readPapers(root).map((reading) => {
      const proof = provePaper(reading)
      return { name: `papers/${reading.id}.yaml`, problems: proof.problems, paper: proof.reading }
    }),
  ]
}
