/*
 * npm run build:scorm [-- --parts before,new-follower,after]
 * Writes dist-scorm/*.zip for SCORM 1.2 and SCORM 2004: one for each scene and each course, or one of your own.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { clashingIds, isRound, MOST_TASKS } from '../src/core/homework/index.ts'
import { readScene } from '../src/core/scene/read-scene.ts'
import { AuthorError, command, readCall, WrongUsage } from './scenes/command.ts'
import { sceneFoldersIn } from './scenes/folders.ts'
import { EDITIONS, ownPackage, packagesOf, type ScormPackage } from './scorm/packages.ts'
import { siteFiles } from './scorm/site-files.ts'
import { packageName, zipOf } from './scorm/write-package.ts'
import { bringSiteUpToDate } from './setup/site.ts'

const USAGE = 'usage: npm run build:scorm [-- --parts before,<scene>,<scene>,after]'
const OUT = 'dist-scorm'

await command(USAGE, async () => {
  const { words, options } = readCall(['parts'])
  if (words.length > 0) throw new WrongUsage(`"${words[0]}" is not asked for.`)
  const scenes = sceneFoldersIn('scenes').flatMap(({ files }) => {
    const { scene, texts } = readScene(files)
    return scene ? [{ scene, texts }] : []
  })
  const ids = scenes.map(({ scene }) => scene.id)
  const packages = options.parts === undefined ? packagesOf(scenes) : [ownParts(options.parts, ids)]
  for (const { scene } of scenes) checkIds(scene.id, clashingIds(scene))
  if (!(await bringSiteUpToDate(process.cwd()))) throw new AuthorError('The site could not be built.')
  const site = siteFiles('dist')
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT)
  for (const pack of packages) {
    for (const edition of EDITIONS) {
      const zip = zipOf(pack, edition, site)
      const file = path.join(OUT, packageName(pack, edition))
      writeFileSync(file, zip)
      console.log(`${file}  ${(zip.length / 1000).toFixed(0)} kB`)
    }
  }
})

function ownParts(list: string, ids: readonly string[]): ScormPackage {
  const tasks = list.split(',').map((part) => part.trim())
  const unknown = tasks.find((task) => !isRound(task) && !ids.includes(task))
  if (unknown !== undefined) throw new WrongUsage(`there is no scene or round called "${unknown}".`)
  if (new Set(tasks).size < tasks.length || tasks.length > MOST_TASKS) {
    throw new WrongUsage(`each part at most once, and at most ${MOST_TASKS} of them.`)
  }
  return ownPackage(tasks)
}

/** An LMS keeps ids short. That two of a scene fall together then is rare, and cured by another id. */
function checkIds(scene: string, clashing: readonly (readonly string[])[]): void {
  const [pair] = clashing
  if (!pair) return
  throw new AuthorError(
    `In the scene "${scene}" an LMS would mistake "${pair[0]}" for "${pair[1]}": give one of them another id.`,
  )
}
