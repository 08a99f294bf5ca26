import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { didYouMean } from '../../src/core/scene/did-you-mean.ts'
import { problemLine } from '../../src/core/scene/problem.ts'
import { readScene, type SceneReading } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { AuthorError } from './command.ts'
import { isSceneFolder, readSceneFolder } from './folders.ts'

/** Where the project keeps its scenes, seen from where an author stands. */
const SCENES = 'scenes'

/** A scene that can be played and drawn. */
export interface FoundScene {
  readonly folder: string
  readonly scene: Scene
  readonly reading: SceneReading
}

/** A scene cannot be found or read, or not in that language. */
export class NoSuchScene extends AuthorError {
  override readonly name = 'NoSuchScene'
}

/** Finds a scene by its id, or by its folder anywhere. @throws NoSuchScene */
export function findScene(idOrFolder: string): FoundScene {
  const folder = folderOf(idOrFolder)
  const reading = readScene(readSceneFolder(folder).files)
  if (reading.scene === undefined) {
    const errors = reading.problems.filter(({ severity }) => severity === 'error')
    throw new NoSuchScene(errors.map(problemLine).join('\n'))
  }
  return { folder, scene: reading.scene, reading }
}

function folderOf(idOrFolder: string): string {
  const places = [path.join(SCENES, idOrFolder), idOrFolder]
  const folder = places.find(isSceneFolder)
  if (folder !== undefined) return folder
  if (statSync(idOrFolder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new NoSuchScene(`there is no scene.yaml in "${idOrFolder}".`)
  }
  throw new NoSuchScene(`there is no scene "${idOrFolder}". ${didYouMean(idOrFolder, sceneIds())}`)
}

function sceneIds(): string[] {
  if (!existsSync(SCENES)) return []
  return readdirSync(SCENES).filter((id) => isSceneFolder(path.join(SCENES, id)))
}
