import { type Zippable, zipSync } from 'fflate'
import { LAUNCHED, manifestOf } from './manifest.ts'
import type { ScormEdition, ScormPackage } from './packages.ts'
import { launchPage, type PackageFiles } from './site-files.ts'

/** A package as a zip file; equal files make equal bytes, on any day and in any place. */
export function zipOf(pack: ScormPackage, edition: ScormEdition, site: PackageFiles): Uint8Array {
  const page = site.get(LAUNCHED)
  if (!page) throw new Error(`expected the built site to have "${LAUNCHED}"`)
  const text = (words: string) => new TextEncoder().encode(words)
  const files = new Map(site)
  files.set(LAUNCHED, text(launchPage(new TextDecoder().decode(page), edition, pack.tasks)))
  const names = [...files.keys()].sort()
  const zipped: Zippable = { 'imsmanifest.xml': text(manifestOf(pack, edition, names)) }
  for (const name of names) zipped[name] = files.get(name) as Uint8Array
  // A zip file has the time of the place where it was made: here always the first moment that it knows.
  const mtime = new Date(1980, 0, 1)
  return zipSync(zipped, { level: 9, mtime, os: 0 })
}

/** The file of a package. */
export function packageName({ id }: ScormPackage, edition: ScormEdition): string {
  return `before-you-reply-${id}.scorm${edition === '1.2' ? '12' : '2004'}.zip`
}
