import { tagsOf } from '../../src/core/judgement/index.ts'
import { readBank } from '../../src/core/judgement/read-bank.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import type { Phase } from '../../src/core/scene/scene.ts'
import { bankFolderIn, sceneFoldersIn } from './folders.ts'
import { tableOf } from './markdown-table.ts'
import { readShared } from './shared-files.ts'

/** Where the page lies; `npm run scenes:sync` writes it. */
export const SIGNS_PAGE = 'docs/signs.md'

/** A sign, and where a student meets it. */
export interface SignRow {
  readonly id: string
  readonly name: string
  readonly phase: Phase
  /** The scenes in which some line carries it. */
  readonly scenes: readonly string[]
  /** How many practice chats carry it. */
  readonly chats: number
}

/** The scenes of a folder, and each of its signs with the places where it is met. */
export function signRows(root: string): {
  readonly scenes: readonly string[]
  readonly rows: readonly SignRow[]
} {
  const scenes = sceneFoldersIn(root).flatMap(({ files }) => readScene(files).scene ?? [])
  const carried = scenes.map(({ id, beats }) => {
    const signs = Object.values(beats).flatMap(({ lines }) => lines.flatMap((line) => line.signs))
    return { id, signs: new Set(signs) }
  })
  const bank = bankFolderIn(root)
  const chats = bank ? (readBank(bank.files).bank?.chats ?? []) : []
  const shared = readShared(root, 'signs')
  const signs = (shared?.structure ?? []) as readonly { readonly id: string; readonly phase: Phase }[]
  const rows = signs.map(({ id, phase }) => ({
    id,
    phase,
    name: shared?.sources[`${id}.name`] ?? id,
    scenes: carried.filter((scene) => scene.signs.has(id)).map((scene) => scene.id),
    chats: chats.filter((chat) => tagsOf(chat, 'signs').includes(id)).length,
  }))
  return { scenes: carried.map(({ id }) => id), rows }
}

/** The page with the table of signs and scenes, as Markdown. */
export function signsPage(root: string): string {
  const { scenes, rows } = signRows(root)
  const head = ['sign', 'phase', ...scenes, 'practice chats']
  const body = rows.map(({ id, name, phase, scenes: met, chats }) => [
    `${name} (\`${id}\`)`,
    phase,
    ...scenes.map((scene) => (met.includes(scene) ? '●' : '')),
    chats === 0 ? '' : String(chats),
  ])
  return `# Where each sign is met

Every warning sign, in the order in which a story meets them, with the scenes in which a message carries it (●) and the number of practice chats that do. \`npm run scenes:sync\` writes this page, and a test keeps it current.

${tableOf([head, ...body])}
`
}
