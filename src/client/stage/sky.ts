import { box, dot, shape } from './ink.ts'
import type { Place } from './layout.ts'
import type { Light, Palette } from './palette.ts'

/** Stars as parts of the pane's width and height, brightest first. */
const STARS = [
  [0.14, 0.16, 3],
  [0.62, 0.11, 3],
  [0.36, 0.3, 2.4],
  [0.88, 0.33, 2.6],
  [0.07, 0.44, 2],
  [0.46, 0.08, 2],
  [0.25, 0.55, 2],
  [0.7, 0.47, 1.8],
  [0.94, 0.09, 2],
  [0.55, 0.4, 1.6],
] as const

/** Houses at the edge of town: left end, width and height as parts of the pane. */
const HOUSES = [
  [0.04, 0.13, 0.12],
  [0.2, 0.1, 0.09],
  [0.33, 0.15, 0.13],
  [0.6, 0.12, 0.1],
  [0.74, 0.09, 0.14],
  [0.86, 0.13, 0.1],
] as const

/** Colours from top to bottom. */
export function gradient(id: string, stops: readonly string[]): string {
  const marks = stops.map((colour, i) => `<stop offset="${i / (stops.length - 1)}" stop-color="${colour}"/>`)
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${marks.join('')}</linearGradient>`
}

function stars({ x, y, width, height }: Place, { stars: share }: Palette): string {
  return STARS.slice(0, Math.round(STARS.length * share))
    .map(([sx, sy, radius]) => dot(x + sx * width, y + sy * height, radius, { fill: '#f4efe6' }))
    .join('')
}

function moon({ x, y, width, height }: Place, light: Light): string {
  if (light === 'dawn' || light < 2) return ''
  const fill = light > 3 ? '#8d8fb5' : '#ffe9b8'
  const left = x + width * 0.74
  const top = y + height * (light === 2 ? 0.3 : 0.2)
  return shape(`M${left} ${top - 22}a22 22 0 1 0 22 30a19 19 0 0 1 -22 -30Z`, { fill })
}

function sun({ x, y, width, height }: Place, light: Light): string {
  if (light !== 'dawn') return ''
  const [cx, cy] = [x + width * 0.7, y + height * 0.74]
  return dot(cx, cy, width * 0.2, { fill: '#fff1d6' }) + dot(cx, cy, width * 0.13, { fill: '#ffd166' })
}

function hills({ x, y, width, height }: Place, { hills: fill }: Palette): string {
  const top = y + height
  const bend = (part: number): number => x + width * part
  const back = `M${x} ${top}V${top - height * 0.22}L${bend(0.16)} ${top - height * 0.32}L${bend(0.27)} ${top - height * 0.25}L${bend(0.42)} ${top - height * 0.37}L${bend(0.6)} ${top - height * 0.23}L${bend(0.78)} ${top - height * 0.31}L${x + width} ${top - height * 0.2}V${top}Z`
  return shape(back, { fill, ink: fill, line: 2 })
}

function town({ x, y, width, height }: Place, { ink, litWindows }: Palette, light: Light): string {
  const ground = y + height
  const fill = light === 'dawn' ? '#4b6473' : ink
  return HOUSES.map(([left, wide, high], i) => {
    const [hx, hw, hh] = [x + left * width, wide * width, high * height]
    const roof = shape(`M${hx - 4} ${ground - hh}l${hw / 2 + 4} ${-hh * 0.6}l${hw / 2 + 4} ${hh * 0.6}Z`, {
      fill,
    })
    const walls = box({ x: hx, y: ground - hh - 1, width: hw, height: hh + 1 }, 0, { fill })
    const pane = { x: hx + hw * 0.36, y: ground - hh * 0.75, width: hw * 0.28, height: hh * 0.32 }
    return roof + walls + (i < litWindows ? box(pane, 1, { fill: '#ffd166' }) : '')
  }).join('')
}

/** What is outside of the window; `place` is the inside of its frame, in units of the room. */
export function sky(place: Place, palette: Palette, light: Light): string {
  const clip = `<clipPath id="pane">${box(place, 4, { fill: '#000' })}</clipPath>`
  const drawn = [
    box(place, 4, { fill: 'url(#sky)' }),
    stars(place, palette),
    moon(place, light),
    sun(place, light),
    hills(place, palette),
    town(place, palette, light),
  ]
  return `<defs>${gradient('sky', palette.sky)}${clip}</defs><g clip-path="url(#pane)">${drawn.join('')}</g>`
}
