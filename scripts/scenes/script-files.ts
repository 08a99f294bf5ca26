import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { TalkFiles } from '../../src/core/talk/read-talk.ts'
import { isFile, readText } from './folders.ts'

/** Folders beside the scenes in which each file is one script, with its languages in `locales/`. */
export const SCRIPT_FOLDERS = ['talks', 'papers'] as const
export type ScriptFolder = (typeof SCRIPT_FOLDERS)[number]

/** Every script of such a folder with the languages of it, by name; none where there is no such folder. */
export function scriptsIn(root: string, folder: ScriptFolder): TalkFiles[] {
  const dir = path.join(root, folder)
  const languages = namesIn(path.join(dir, 'locales')).filter((name) => name.endsWith('.json'))
  return namesIn(dir)
    .filter((name) => /\.ya?ml$/.test(name) && isFile(path.join(dir, name)))
    .map((name) => {
      const id = name.replace(/\.ya?ml$/, '')
      const own = languages.filter((each) => each.startsWith(`${id}.`))
      return {
        id,
        script: readText(path.join(dir, name)),
        locales: own.map((each) => readText(path.join(dir, 'locales', each))),
      }
    })
}

function namesIn(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir).sort() : []
}
