import { readdirSync } from 'node:fs'
import { readBank } from '../../src/core/judgement/read-bank.ts'
import {
  type BankSummary,
  checkCards,
  type Progress,
  proveBank,
  proveScene,
  type Reading,
  type SceneSummary,
  type TalkSummary,
} from '../../src/core/proof/index.ts'
import { errorAt, inReadingOrder, type Problem } from '../../src/core/scene/problem.ts'
import { readScene, type SceneReading } from '../../src/core/scene/read-scene.ts'
import { bankFolderIn, sceneFoldersIn, shown } from './folders.ts'
import { nearestSignHeads } from './nearest-signs.ts'
import { readShared, SHARED, type SharedReading, type SignHead } from './shared-files.ts'
import { checkTalks } from './talk-folder.ts'

/** One scene, or one file that all scenes share, after its check. */
export interface Checked {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly summary?: SceneSummary
  /** Of the bank of practice chats. */
  readonly bank?: BankSummary
  readonly talk?: TalkSummary
  /** Of a paper: how hard it reads, by language. */
  readonly paper?: Readonly<Record<string, Reading>>
}

/** Checks every scene in a folder, and what they share where it lies there. */
export function checkFolder(
  root: string,
  progress: (name: string, characters: number) => Progress = () => () => {},
): readonly Checked[] {
  const shared = SHARED.flatMap((name) => readShared(root, name) ?? [])
  const heads = nearestSignHeads(root)
  const signs = heads?.map(({ id }) => id)
  const folders = sceneFoldersIn(root)
  const bank = checkBank(root, heads)
  if (folders.length === 0 && bank.length === 0) {
    const zip = readdirSync(root).some((name) => /\.zip$/i.test(name)) ? ' Unpack the zip file first.' : ''
    const message = `there is no scene in this folder: a scene is a folder with a scene.yaml in it.${zip}`
    return [{ name: shown(root), problems: [errorAt({ file: shown(root), line: 1 }, 'no-scene', message)] }]
  }
  const scenes: SceneReading[] = []
  return [
    ...shared.map((reading) => ({ name: `${reading.name}.yaml`, problems: sharedProblems(reading) })),
    ...bank,
    ...folders.map(({ folder, files }) => {
      if (!files.some(({ path }) => /scene\.ya?ml$/.test(path))) {
        const message = 'there is no scene.yaml in this folder.'
        return { name: folder, problems: [errorAt({ file: folder, line: 1 }, 'no-scene', message)] }
      }
      const characters = files.reduce((sum, { text }) => sum + text.length, 0)
      const tell = progress(folder, characters)
      const reading = readScene(files, signs ? { signs } : {})
      scenes.push(reading)
      return { name: folder, ...proveScene(reading, { progress: tell }) }
    }),
    ...checkTalks(root, { scenes, signs: heads, shared }),
  ]
}

/** The bank of practice chats, where there is one. */
function checkBank(root: string, heads: readonly SignHead[] | undefined): readonly Checked[] {
  const found = bankFolderIn(root)
  if (found === undefined) return []
  const { folder, files } = found
  const reading = readBank(files, heads ? { signs: heads.map(({ id }) => id) } : {})
  const { problems, summary } = proveBank(reading, heads ?? [])
  return [{ name: folder, problems, ...(summary ? { bank: summary } : {}) }]
}

function sharedProblems(reading: SharedReading): readonly Problem[] {
  if (reading.name === 'help') return reading.problems
  const cards = Object.entries(reading.texts).flatMap(([language, texts]) => {
    const { source } = reading.locales[language] ?? {}
    return checkCards(
      Object.entries(texts).map(([id, text]) => ({
        id,
        text,
        placeOf: () => source?.placeOf([id]) ?? placeOfText(reading, text),
      })),
      language,
    )
  })
  return inReadingOrder([...reading.problems, ...cards])
}

/** A text of the file itself is found by its words: each stands there once. */
function placeOfText({ source, name }: SharedReading, text: string) {
  const path = source && pathTo(source.value, text)
  return path ? source.placeOf(path) : { file: source?.file ?? `${name}.yaml`, line: 1 }
}

function pathTo(value: unknown, text: string): (string | number)[] | undefined {
  if (value === text) return []
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    const rest = pathTo(part, text)
    if (rest) return [Array.isArray(value) ? Number(key) : key, ...rest]
  }
  return undefined
}
