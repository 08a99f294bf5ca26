import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { icons } from '@iconify-json/fluent-emoji-flat'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import { EMOJI_NAMES } from '../../src/client/assets/emoji-names.ts'
import { dataUri } from '../../src/client/assets/person-art.ts'
import type { Look, Mood } from '../../src/core/scene/scene.ts'
import { FACES, type FaceParts } from './faces.ts'
import { drawLooks } from './looks.ts'
import { exported } from './module-code.ts'
import { drawFace, drawPeep } from './peep.ts'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const SCENES = fromRoot('scenes')
const PERSON_ART = fromRoot('src/client/assets/person-art.ts')

const sceneFile = (id: string): string => join(SCENES, id, 'scene.yaml')

function sceneIds(): readonly string[] {
  if (!existsSync(SCENES)) return []
  return readdirSync(SCENES).filter((id) => existsSync(sceneFile(id)))
}

function drawingsOf(id: string): string {
  const { people } = parse(readFileSync(sceneFile(id), 'utf8')) as {
    people: Readonly<Record<string, { look: Look }>>
  }
  const entries = Object.entries(people).map(
    ([key, { look }]) => `  ${JSON.stringify(key)}: personArt(${JSON.stringify(drawPeep(look))}, faces),`,
  )
  return [
    `import { personArt } from ${JSON.stringify(PERSON_ART)}`,
    "import { faces } from 'virtual:art/faces'",
    `export const people = {\n${entries.join('\n')}\n}`,
  ].join('\n')
}

function faces(): string {
  const drawn = (Object.entries(FACES) as [Mood, FaceParts][]).map(([mood, parts]) => [mood, drawFace(parts)])
  return `export const faces = ${JSON.stringify(Object.fromEntries(drawn))}`
}

function scenes(): string {
  const entries = sceneIds().map((id) => `${JSON.stringify(id)}: () => import('virtual:art/scene/${id}')`)
  return `export const art = { ${entries.join(', ')} }`
}

function emoji(): string {
  const drawn = Object.entries(EMOJI_NAMES).map(([character, name]) => {
    const body = icons.icons[name]?.body
    if (body === undefined) throw new Error(`expected "${name}" in Fluent Emoji`)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${body}</svg>`
    return [character, dataUri(svg)]
  })
  return `export const emoji = ${JSON.stringify(Object.fromEntries(drawn))}`
}

const SCENE = 'virtual:art/scene/'

function moduleText(id: string): string | null {
  if (id === 'virtual:art') return scenes()
  if (id === 'virtual:art/faces') return faces()
  if (id === 'virtual:art/looks') return exported('looks', drawLooks())
  if (id === 'virtual:emoji') return emoji()
  return id.startsWith(SCENE) ? drawingsOf(id.slice(SCENE.length)) : null
}

/**
 * Draws at build time: `virtual:art` (the people of every scene, each scene a chunk of its own), its `looks`
 * (the whole set, for scenes that the build does not know) and `virtual:emoji`. Nothing of the drawing libraries reaches the browser.
 */
export function art(): Plugin {
  return {
    name: 'art',
    resolveId: {
      filter: { id: /^virtual:(art|emoji)(\/|$)/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:(art|emoji)(\/|$)/ },
      handler(id) {
        const name = id.slice(1)
        if (name.startsWith(SCENE)) this.addWatchFile(sceneFile(name.slice(SCENE.length)))
        return moduleText(name)
      },
    },
  }
}
