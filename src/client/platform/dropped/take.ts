import type { SourceFile } from '../../../core/scene/read-scene.ts'
import { isOfAScene, type SceneAmong, scenesAmong } from '../../../core/scene/scenes-among.ts'
import { type Found, type FoundFile, Trouble } from './found.ts'
import { LIMITS } from './limits.ts'

/** The scenes that were put on the page; at least one. @throws Trouble in all other cases */
export async function takeScenes(
  { name, files }: Found,
  breathe: () => Promise<void>,
): Promise<readonly SceneAmong[]> {
  if (files.length === 0) throw new Trouble('nothing', name)
  const zips: FoundFile[] = []
  if (!files.some(({ path }) => isOfAScene(path)))
    for (const file of files.slice(0, 20)) if (await isZip(file.blob)) zips.push(file)
  if (zips.length > 1) throw new Trouble('one-at-a-time', name)
  const [zip] = zips
  if (zip) return scenesInZip(name, zip, breathe)
  const [only] = files
  if (files.length === 1 && only && !isOfAScene(only.path)) return [await sceneAlone(only)]
  return scenesOr(await readTexts(name, files), { name, names: files.map(({ path }) => path) })
}

async function scenesInZip(name: string, { blob, path }: FoundFile, breathe: () => Promise<void>) {
  const { unzip } = await import('./unzip.ts')
  const { files, names } = await unzip(path, blob, breathe)
  return scenesOr(files, { name, names })
}

function scenesOr(
  files: readonly SourceFile[],
  { name, names }: { readonly name: string; readonly names: readonly string[] },
): readonly SceneAmong[] {
  const scenes = scenesAmong(files)
  if (scenes.length > 0) return scenes
  const almost = names.find((path) => /(^|\/)scene\.ya?ml\.txt$/i.test(path))
  throw almost ? new Trouble('ends-in-txt', almost) : new Trouble('no-scene', name)
}

/** One file by itself may be called as its author likes; plain editors add a ".txt". */
async function sceneAlone({ path, blob }: FoundFile): Promise<SceneAmong> {
  const name = path.split('/').at(-1) ?? path
  if (!/\.(ya?ml|txt)$/i.test(name)) throw new Trouble('not-a-scene-file', name)
  return { name: '', files: [{ path: 'scene.yaml', text: await textOf(name, blob) }] }
}

async function readTexts(name: string, files: readonly FoundFile[]): Promise<readonly SourceFile[]> {
  const wanted = files.filter(({ path }) => isOfAScene(path))
  const size = wanted.reduce((sum, { blob }) => sum + Math.min(blob.size, LIMITS.oneTextBytes), 0)
  if (size > LIMITS.textBytes) throw new Trouble('too-large', name)
  return Promise.all(wanted.map(async ({ path, blob }) => ({ path, text: await textOf(path, blob) })))
}

/** A file that was written to since it was chosen cannot be read any more in some browsers. */
async function textOf(name: string, blob: Blob): Promise<string> {
  try {
    return await blob.slice(0, LIMITS.oneTextBytes).text()
  } catch {
    throw new Trouble('changed', name)
  }
}

/** By its first letters, whatever it is called. */
async function isZip(blob: Blob): Promise<boolean> {
  try {
    return new TextDecoder().decode(await blob.slice(0, 4).arrayBuffer()) === 'PK\u0003\u0004'
  } catch {
    return false
  }
}
