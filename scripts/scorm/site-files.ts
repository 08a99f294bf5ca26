import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The files of a package by their paths, in the order of the alphabet. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** What a site has for itself: compressed twins, the worker that keeps a copy, what installs it, what robots read. */
const OF_A_SITE = /\.(br|gz|webmanifest)$|^(service-worker\.js|robots\.txt|icon\.svg)$|^icons\/|(^|\/)\./
/** The lines of the page that ask for those. */
const LINKS_OF_A_SITE = /\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g

/** Reads the built site, without what only a site needs. */
export function siteFiles(site: string): PackageFiles {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !OF_A_SITE.test(name) && statSync(path.join(site, name)).isFile())
    .sort()
  return new Map(names.map((name) => [name, readFileSync(path.join(site, name))]))
}

/** The site's page as a package opens it: it says which edition of SCORM it is of, and what is played in it. */
export function launchPage(page: string, edition: string, tasks: readonly string[]): string {
  const words = `<meta name="lms" content="${[edition, ...tasks].join(' ')}">`
  const place = /<meta charset="utf-8"\s*\/?>/i
  if (!place.test(page)) throw new Error('expected the built page to have <meta charset="utf-8">')
  return page.replace(LINKS_OF_A_SITE, '').replace(place, (charset) => `${charset}\n    ${words}`)
}
