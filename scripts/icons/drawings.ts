import { dot, page, shape } from '../../src/client/stage/ink.ts'

/** Edge of the square that icons are drawn in, in units of the drawing. */
export const EDGE = 512

const INK = '#17182b'
const PAPER = '#fff9ef'
const DUSK = '#5b4b8a'
const HELP = '#2a9d8f'
const LINE = 20

/** A speech bubble with its tail, its left upper corner at 0 0. */
const BUBBLE =
  'M56 0h188a56 56 0 0 1 56 56v82a56 56 0 0 1-56 56H168l-88 66v-66H56a56 56 0 0 1-56-56V56A56 56 0 0 1 56 0Z'

const moved = (x: number, y: number, markup: string): string =>
  `<g transform="translate(${x} ${y})">${markup}</g>`

const bubble = [
  moved(124, 152, shape(BUBBLE, { fill: INK, ink: INK, line: LINE })),
  moved(106, 132, shape(BUBBLE, { fill: PAPER, ink: INK, line: LINE })),
  ...[186, 256, 326].map((x) => dot(x, 230, 20, { fill: INK })),
].join('')

/** A ring that floats: who holds it is not said. */
const ring = [
  dot(272, 276, 130, { fill: INK }),
  dot(256, 256, 130, { fill: PAPER, ink: INK, line: LINE }),
  ...[45, 135, 225, 315].map(
    (turn) =>
      `<g transform="rotate(${turn} 256 256)">${shape('M234 126h44v88h-44Z', { fill: HELP, ink: INK, line: LINE })}</g>`,
  ),
  dot(256, 256, 50, { fill: HELP, ink: INK, line: LINE }),
].join('')

/** Where nothing is cut away there is more room. */
const larger = (markup: string): string =>
  `<g transform="translate(256 256) scale(1.18) translate(-260 -250)">${markup}</g>`

/** A sheet with round corners, as everything on our pages has. */
const sheet = (fill: string) =>
  shape(
    'M116 14h280a102 102 0 0 1 102 102v280a102 102 0 0 1-102 102H116A102 102 0 0 1 14 396V116A102 102 0 0 1 116 14Z',
    { fill, ink: INK, line: LINE },
  )
/** A sheet that the device itself cuts into its shape. */
const bleed = (fill: string) => shape(`M0 0h${EDGE}v${EDGE}H0Z`, { fill })

/** The icons, as documents: what a child's home screen shows is a bubble that says nothing. */
export const DRAWINGS = {
  icon: page(EDGE, EDGE, sheet(DUSK) + larger(bubble)),
  cut: page(EDGE, EDGE, bleed(DUSK) + bubble),
  contacts: page(EDGE, EDGE, sheet(HELP) + ring),
} as const

/** The files made of them: which drawing, and how many pixels wide. */
export const PICTURES = {
  'icons/icon-192.png': { drawing: 'icon', pixels: 192 },
  'icons/icon-512.png': { drawing: 'icon', pixels: 512 },
  'icons/icon-cut-512.png': { drawing: 'cut', pixels: 512 },
  'icons/icon-touch-180.png': { drawing: 'cut', pixels: 180 },
  'icons/contacts-96.png': { drawing: 'contacts', pixels: 96 },
} as const satisfies Readonly<Record<string, { drawing: keyof typeof DRAWINGS; pixels: number }>>
