import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The file in the site that says whose work is in it. */
export const LICENCES = 'licences.txt'

/** What is shipped without being loaded as a module: the type, and what is drawn or copied at build time. */
const DRAWN = [
  '@dicebear/open-peeps',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@iconify-json/fluent-emoji-flat',
  'lucide-static',
]

/** A package that brings no text of its own, in the words of its project. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = {
  '@iconify-json/fluent-emoji-flat':
    'Fluent Emoji: Copyright (c) Microsoft Corporation. MIT License, as in the text of this project.',
  'normalize-strings': 'normalize-strings: Pablo Terradillos. MIT License, as in the text of this project.',
}

/** Adds the licences of everything that a build has taken in, as those licences ask. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: LICENCES, source: licencesOf(this.getModuleIds()) })
      },
    },
  }
}

/** The licences of this project and of the packages among some modules, as text. */
export function licencesOf(modules: Iterable<string>): string {
  const loaded = [...modules].flatMap((id) => packageOf(id) ?? [])
  const names = [...new Set([...loaded, ...DRAWN])].sort()
  const own = readFileSync(fromRoot('LICENSE'), 'utf8').trim()
  return [`before-you-reply\n\n${own}`, ...names.map((name) => `${name}\n\n${licenceOf(name)}`), ''].join(
    `\n\n${'='.repeat(80)}\n`,
  )
}

/** The package in which a module lies, however deep. */
function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

/** @throws when a package has no licence, which has to be looked up before it is shipped */
function licenceOf(name: string): string {
  const folder = fromRoot(`node_modules/${name}`)
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : WITHOUT_TEXT[name]
  if (text === undefined) throw new Error(`expected a licence in ${name}`)
  return text
}
