import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import type { Look } from '../../src/core/scene/scene.ts'
import { type FaceParts, MOUTH_TOP } from './faces.ts'
import { outlines } from './svg-path.ts'

/** A look names a part that the set does not have. */
export class UnknownPart extends Error {
  override readonly name = 'UnknownPart'
}

/** The drawing's places for face and what lies over it, as open-peeps 9 writes them. */
const FACE = '<g transform="translate(315 248)">'
const OVER = '<g transform="translate(279 400)">'

/** SVG markup without its document: body and head, then beard and glasses, which lie over any face. */
export interface PeepParts {
  readonly base: string
  readonly over: string
}

function known(kind: 'head' | 'face' | 'facialHair' | 'accessories', name: string): string {
  const property = openPeeps.schema.properties?.[kind]
  const names = typeof property === 'object' && Array.isArray(property.default) ? property.default : []
  if (!names.includes(name)) throw new UnknownPart(`no ${kind} "${name}" in Open Peeps`)
  return name
}

function inner(svg: string): string {
  const withoutNotice = svg.replace(/<metadata[\s\S]*?<\/metadata>/, '')
  const cut = withoutNotice.replace(/<mask[\s\S]*?<\/mask>/, '').replace(/<g mask="[^"]*">/, '')
  return cut.replace(/^<svg[^>]*>/, '').replace(/(<\/g>)?<\/svg>$/, '')
}

const withoutEmptyGroups = (markup: string): string =>
  markup.replace(/<g transform="[^"]*"><\/g>/g, '').replaceAll('fill="#000000"', 'fill="#000"')

function draw(options: Readonly<Record<string, unknown>>): string {
  const never = { facialHairProbability: 0, maskProbability: 0, accessoriesProbability: 0 }
  return inner(createAvatar(openPeeps, { ...never, face: [], ...options }).toString())
}

/** Draws a person without a face. Throws `UnknownPart` for a look that the set does not have. */
export function drawPeep(look: Look): PeepParts {
  const beard = look.beard === undefined ? {} : { facialHair: [known('facialHair', look.beard)] }
  const glasses = look.glasses === undefined ? {} : { accessories: [known('accessories', look.glasses)] }
  const svg = draw({
    ...beard,
    ...glasses,
    head: [known('head', look.head)],
    skinColor: [look.skin.slice(1)],
    headContrastColor: [look.hair.slice(1)],
    clothingColor: [look.clothes.slice(1)],
    facialHairProbability: look.beard === undefined ? 0 : 100,
    accessoriesProbability: look.glasses === undefined ? 0 : 100,
  })
  const over = svg.indexOf(OVER)
  return {
    base: withoutEmptyGroups(svg.slice(0, over)),
    over: withoutEmptyGroups(svg.slice(over)),
  }
}

function facePart(name: string, mouth: boolean): string {
  const svg = draw({ face: [known('face', name)] })
  const face = svg.slice(svg.indexOf(FACE), svg.indexOf(OVER))
  const paths = [...face.matchAll(/<path[^>]*? d="([^"]+)"(?:[^>]*? fill="([^"]+)")?/g)]
  return paths
    .map(([, d = '', fill = '#000']) => {
      const chosen = outlines(d).filter((outline) => outline.top > MOUTH_TOP === mouth)
      const colour = fill === '#000000' ? '#000' : fill
      return chosen.length === 0 ? '' : `<path fill="${colour}" d="${chosen.map((o) => o.d).join('')}"/>`
    })
    .join('')
}

/** Draws a face alone, in the place where the person's drawing has it. */
export function drawFace({ eyes, mouth }: FaceParts): string {
  return `<g fill-rule="evenodd" transform="translate(315 248)">${facePart(eyes, false)}${facePart(mouth, true)}</g>`
}
