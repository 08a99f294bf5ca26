import { box, dot, shape } from './ink.ts'
import type { Thing } from './layout.ts'
import { lit, type Palette } from './palette.ts'

type Draw = (palette: Palette) => string

/** Two crossed sticks and a puck, for a team that does not exist; around its middle. */
const poster: Draw = (palette) => {
  const ink = palette.ink
  const paper = lit('#fff1d6', palette)
  const hockey = 'M-30 -62L20 12q5 8 14 8h12'
  const cross = (line: number, colour: string): string =>
    shape(hockey, { fill: 'none', ink: colour, line }) +
    `<g transform="scale(-1 1)">${shape(hockey, { fill: 'none', ink: colour, line })}</g>`
  return [
    '<g transform="rotate(2.5)">',
    box({ x: -70, y: -94, width: 148, height: 196 }, 4, { fill: palette.sideWall }),
    box({ x: -76, y: -100, width: 148, height: 196 }, 4, { fill: paper, ink }),
    '<g transform="translate(-2 0)">',
    dot(0, -22, 56, { fill: lit('#2a9d8f', palette), ink, line: 4 }),
    cross(15, ink),
    cross(7, lit('#ffd166', palette)),
    shape('M-15 -50c0 -8 30 -8 30 0v9c0 8 -30 8 -30 0Z', { fill: ink }),
    shape('M-48 54h96M-34 74h68', { fill: 'none', ink: lit('#e4574c', palette), line: 9 }),
    '</g>',
    box({ x: -16, y: -108, width: 30, height: 16 }, 2, { fill: lit('#ffd166', palette), ink, line: 3 }),
    '</g>',
  ].join('')
}

/** Books, a cup from a tournament and a plant on a board; from its left end, the board's top at 0. */
const shelf: Draw = (palette) => {
  const ink = palette.ink
  const book = (x: number, width: number, height: number, colour: string): string =>
    box({ x, y: -height, width, height }, 3, { fill: lit(colour, palette), ink, line: 4 })
  const leaf = { fill: lit('#4fb286', palette), ink, line: 4 }
  return [
    book(14, 20, 62, '#e9674f'),
    book(34, 16, 70, '#fff1d6'),
    book(50, 24, 56, '#6fa8dc'),
    `<g transform="rotate(12 88 0)">${book(80, 18, 60, '#ffd166')}</g>`,
    shape('M168 -26c-22 -8 -26 -30 -18 -44c14 8 20 22 18 44c-4 -26 6 -46 26 -52c4 22 -4 42 -26 52Z', leaf),
    shape('M148 -28h38l-6 28h-26Z', { fill: lit('#c96f4a', palette), ink, line: 4 }),
    box({ x: -6, y: 0, width: 216, height: 12 }, 3, { fill: lit('#a8704c', palette), ink, line: 4 }),
    shape('M20 12v18M184 12v18', { fill: 'none', ink, line: 5 }),
  ].join('')
}

/** A hockey stick that leans in the corner, its taped blade up; its end on the floor at 0. */
const stick: Draw = (palette) => {
  const ink = palette.ink
  const wood = 'M-2 30L-34 -286q-2 -18 14 -24l44 -14'
  const blade = 'M-18 -308l42 -16'
  return [
    shape(wood, { fill: 'none', ink, line: 22 }),
    shape(wood, { fill: 'none', ink: lit('#e2b07a', palette), line: 13 }),
    shape(blade, { fill: 'none', ink: lit('#fff9ef', palette), line: 13 }),
    shape('M-6 -321l5 15M8 -326l5 15', { fill: 'none', ink, line: 3 }),
  ].join('')
}

/** The lamp on the desk; its foot stands at 0. */
const lamp: Draw = (palette) => {
  const ink = palette.ink
  const metal = { fill: lit('#2a9d8f', palette), ink }
  const beam = shape('M28 -126L-46 8H190L96 -112Z', { fill: '#ffd98a' })
  return [
    palette.lamp ? `<g opacity=".26">${beam}</g>` : '',
    shape('M0 -6L-34 -76L40 -140', { fill: 'none', ink, line: 14 }),
    shape('M0 -6L-34 -76L40 -140', { fill: 'none', ink: lit('#2a9d8f', palette), line: 5 }),
    palette.lamp ? dot(66, -116, 17, { fill: '#fff1b8', ink, line: 4 }) : '',
    shape('M30 -124c-6 -30 14 -52 44 -48c24 4 34 26 30 54Z', metal),
    dot(-34, -76, 8, metal),
    shape('M-36 6c0 -14 16 -18 36 -18s36 4 36 18Z', metal),
  ].join('')
}

/** Two school books that lie; the lowest edge at 0. */
const books: Draw = (palette) => {
  const ink = palette.ink
  const band = (d: string): string => shape(d, { fill: 'none', ink: lit('#fff9ef', palette), line: 5 })
  return [
    box({ x: 0, y: -26, width: 132, height: 26 }, 5, { fill: lit('#6fa8dc', palette), ink }),
    band('M18 -22v18M28 -22v18'),
    `<g transform="rotate(-2 70 -26)">${box({ x: 14, y: -50, width: 108, height: 23 }, 5, { fill: lit('#e9674f', palette), ink })}`,
    `${band('M104 -46v15')}</g>`,
  ].join('')
}

/** A mug with a stripe; the middle of its foot at 0. */
const mug: Draw = (palette) => {
  const ink = palette.ink
  return [
    shape('M26 -50c26 -6 30 34 0 32', { fill: 'none', ink, line: 14 }),
    shape('M26 -50c26 -6 30 34 0 32', { fill: 'none', ink: lit('#fff9ef', palette), line: 5 }),
    shape('M-30 -64h60v52q0 12 -12 12h-36q-12 0 -12 -12Z', { fill: lit('#fff9ef', palette), ink }),
    shape('M-28 -40h56v14h-56Z', { fill: lit('#ffd166', palette) }),
  ].join('')
}

/** The phone from behind, propped on the desk, its light towards the teen; the foot at 0. */
const phone: Draw = (palette) => {
  const ink = palette.ink
  return [
    shape('M20 -2L44 0L36 -40Z', { fill: lit('#8a8fb0', palette), ink, line: 4 }),
    shape('M-26 -112q-2 -10 8 -10l44 6q9 1 10 11l6 92q0 11 -10 11h-40q-10 0 -11 -10Z', {
      fill: lit('#3a3d66', palette),
      ink,
    }),
    shape('M-24 -116q-2 -8 -6 -6l7 106q1 12 6 14Z', { fill: '#dcebff' }),
    dot(20, -98, 6, { fill: ink }),
  ].join('')
}

const DRAWINGS: Readonly<Record<Exclude<Thing, 'frame'>, Draw>> = {
  poster,
  shelf,
  stick,
  lamp,
  books,
  mug,
  phone,
}

/** Things that stand behind the teen, and those that stand on the desk before him. */
export const BEHIND = ['shelf', 'poster', 'stick'] as const
export const BEFORE = ['lamp', 'books', 'mug', 'phone'] as const

/** One thing of the room around its own origin. */
export const furniture = (thing: keyof typeof DRAWINGS, palette: Palette): string => DRAWINGS[thing](palette)
