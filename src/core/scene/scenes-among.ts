import type { SourceFile } from './read-scene.ts'

/** The files of one scene among others. */
export interface SceneAmong {
  /** The folder's own name; empty for a script that lies in none. */
  readonly name: string
  readonly files: readonly SourceFile[]
}

const SCRIPT = /(^|\/)scene\.ya?ml$/
const PART = /^(scene\.ya?ml|locales\/[^/]+\.json|routes\/[^/]+\.ya?ml)$/

/** Whether a file is of the kind that a scene's folder is read for, whichever folder it lies in. */
export function isOfAScene(path: string): boolean {
  return SCRIPT.test(path) || /(^|\/)(locales\/[^/]+\.json|routes\/[^/]+\.ya?ml)$/.test(path)
}

/** The scenes among files from anywhere: each folder with a script, and what a reader wants to see of it. */
export function scenesAmong(files: readonly SourceFile[]): readonly SceneAmong[] {
  const scripts = files.filter(({ path }) => SCRIPT.test(path))
  const folders = new Set(scripts.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)))
  return [...folders].sort().map((folder) => ({
    name: folder.split('/').at(-2) ?? '',
    files: files.filter(({ path }) => path.startsWith(folder) && PART.test(path.slice(folder.length))),
  }))
}
