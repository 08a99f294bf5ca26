import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Texts } from '../../src/core/scene/scene.ts'
import { readShared, type SignHead, signHeadsIn } from './shared-files.ts'

/** The project's own signs, for a scene that lies far from them. */
const PROJECT_SCENES = path.resolve(import.meta.dirname, '../../scenes')

/** The signs that have a card for scenes in a folder: of it, of the one around it, or the project's. */
export function nearestSignHeads(root: string): readonly SignHead[] | undefined {
  const folder = folderOfSigns(root)
  return folder === undefined ? undefined : signHeadsIn(folder)
}

/** Their texts in a language; what it lacks is said in the language of the file. */
export function nearestSignTexts(root: string, language: string): Texts {
  const folder = folderOfSigns(root)
  const reading = folder === undefined ? undefined : readShared(folder, 'signs')
  return { ...reading?.sources, ...reading?.texts[language] }
}

function folderOfSigns(root: string): string | undefined {
  const folders = [root, path.dirname(path.resolve(root)), PROJECT_SCENES]
  return folders.find((folder) => existsSync(path.join(folder, 'signs.yaml')))
}
