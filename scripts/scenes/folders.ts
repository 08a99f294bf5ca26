import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type { SourceFile } from '../../src/core/scene/read-scene.ts'
import { LONGEST_FILE } from '../../src/core/scene/yaml-source.ts'

/** The bank of practice chats lies beside the scenes. */
const BANK = 'practice'
/** Folders in `scenes/` that hold no scene. */
const NOT_SCENES = new Set(['locales', 'talks', 'papers', BANK])

const SCRIPT = /^scene\.ya?ml$/
/** So many bytes hold more characters than any file may have, whatever the characters are. */
const MOST_BYTES = 4 * LONGEST_FILE

/** A scene's folder with the files that a reader wants to see. */
export interface SceneFolder {
  readonly folder: string
  readonly files: readonly SourceFile[]
}

/** The scenes in a folder: itself when it has a scene.yaml, else every folder in it. */
export function sceneFoldersIn(root: string): SceneFolder[] {
  if (isSceneFolder(root)) return [readSceneFolder(root)]
  const entries = readdirSync(root, { withFileTypes: true })
  if (entries.some(({ name }) => name === 'bank.yaml')) return []
  return entries
    .filter((entry) => entry.isDirectory() && !NOT_SCENES.has(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => readSceneFolder(path.join(root, name)))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

/** Whether a folder has a script of its own. */
export function isSceneFolder(folder: string): boolean {
  return namesIn(folder).some((name) => SCRIPT.test(name))
}

/** The bank in a folder, or the folder itself where it is one; nothing where there is none. */
export function bankFolderIn(root: string): SceneFolder | undefined {
  const isBank = namesIn(root).includes('bank.yaml')
  const folder = isBank ? root : path.join(root, BANK)
  const files = [
    ...filesIn(folder, '.', /^bank\.ya?ml$/),
    ...filesIn(folder, 'chats', /\.ya?ml$/),
    ...filesIn(folder, 'locales', /\.json$/),
  ]
  const isThere = isBank || statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  return isThere ? { folder: shown(folder), files } : undefined
}

/** Reads scene.yaml, the languages and the recorded routes of one folder. */
export function readSceneFolder(folder: string): SceneFolder {
  const files = [
    ...filesIn(folder, '.', SCRIPT),
    ...filesIn(folder, 'locales', /\.json$/),
    ...filesIn(folder, 'routes', /\.ya?ml$/),
  ]
  return { folder: shown(folder), files }
}

/** A link that leads nowhere is no file, nor is a pipe, which would be waited for. */
function filesIn(folder: string, within: string, wanted: RegExp): SourceFile[] {
  const dir = path.join(folder, within)
  return namesIn(dir)
    .filter((name) => wanted.test(name))
    .map((name) => path.join(dir, name))
    .filter(isFile)
    .map(readText)
}

/** Whether there is a file at a path, or a link to one. */
export function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

function namesIn(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir).sort() : []
}

/** A file that is far too long is not even read whole: its beginning is enough to be told so. */
export function readText(file: string): SourceFile {
  const bytes = Buffer.alloc(Math.min(statSync(file).size, MOST_BYTES))
  const open = openSync(file, 'r')
  try {
    const length = readSync(open, bytes)
    return { path: shown(file), text: new TextDecoder().decode(bytes.subarray(0, length)) }
  } finally {
    closeSync(open)
  }
}

/** A path as an author sees it: from where they stand, with slashes on every system. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file)
  const short = relative.startsWith('..') || relative === '' ? path.resolve(file) : relative
  return short.split(path.sep).join('/')
}
