import type { Pressure } from '../../core/scene/scene.ts'

/** The hour in the window: one for each pressure, and the dawn that comes when somebody is told. */
export type Light = Pressure | 'dawn'

/** Colours as `#rrggbb`; `sky` from top to bottom. */
export interface Palette {
  readonly wall: string
  readonly sideWall: string
  readonly ink: string
  readonly sky: readonly string[]
  readonly hills: string
  /** What falls on everything in the room, and how much of it (0-1). */
  readonly veil: { readonly colour: string; readonly amount: number }
  readonly lamp: boolean
  /** How many windows of the town are still lit. */
  readonly litWindows: number
  /** Stars that can be seen (0-1). */
  readonly stars: number
}

const NIGHT = '#12132e'

const PALETTES: Readonly<Record<Light, Palette>> = {
  0: {
    wall: '#5b4b8a',
    sideWall: '#46396e',
    ink: '#17182b',
    sky: ['#3a3474', '#7a4f96', '#f2836b', '#ffc873'],
    hills: '#4a3a72',
    veil: { colour: '#3b2f66', amount: 0.08 },
    lamp: true,
    litWindows: 6,
    stars: 0,
  },
  1: {
    wall: '#4e417d',
    sideWall: '#3a3062',
    ink: '#17182b',
    sky: ['#262559', '#513c82', '#a9567f', '#ee9166'],
    hills: '#392f60',
    veil: { colour: '#2c2555', amount: 0.2 },
    lamp: true,
    litWindows: 6,
    stars: 0.2,
  },
  2: {
    wall: '#393367',
    sideWall: '#28244f',
    ink: '#14152a',
    sky: ['#15173f', '#272862', '#433d7e', '#66528c'],
    hills: '#23224c',
    veil: { colour: NIGHT, amount: 0.38 },
    lamp: true,
    litWindows: 4,
    stars: 0.7,
  },
  3: {
    wall: '#28274f',
    sideWall: '#1a1a3a',
    ink: '#111225',
    sky: ['#0f1133', '#1b1d4c', '#2b2b63', '#3b3770'],
    hills: '#181938',
    veil: { colour: NIGHT, amount: 0.54 },
    lamp: false,
    litWindows: 3,
    stars: 1,
  },
  4: {
    wall: '#1b1c3c',
    sideWall: '#121329',
    ink: '#0a0b1b',
    sky: ['#0a0c26', '#12143a', '#1c1e4c', '#24265a'],
    hills: '#0f102a',
    veil: { colour: NIGHT, amount: 0.7 },
    lamp: false,
    litWindows: 2,
    stars: 0.8,
  },
  5: {
    wall: '#14152e',
    sideWall: '#0d0e22',
    ink: '#050611',
    sky: ['#070819', '#0c0e2a', '#12143a', '#181a45'],
    hills: '#090a1d',
    veil: { colour: '#0d0e22', amount: 0.8 },
    lamp: false,
    litWindows: 1,
    stars: 0.5,
  },
  dawn: {
    wall: '#bfe0f5',
    sideWall: '#ffe3bd',
    ink: '#17182b',
    sky: ['#7fbdf0', '#bfe0f5', '#ffe3bd', '#ffbe86'],
    hills: '#8fae9b',
    veil: { colour: '#ffe3bd', amount: 0.1 },
    lamp: false,
    litWindows: 0,
    stars: 0,
  },
}

/** The colours of the room at an hour. */
export const paletteOf = (light: Light): Palette => PALETTES[light]

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** A colour between two, `amount` of the way from the first to the second. */
export function mix(from: string, to: string, amount: number): string {
  const end = channels(to)
  const between = channels(from).map((value, i) => Math.round(value + ((end[i] ?? value) - value) * amount))
  return `#${between.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** How a thing of this colour looks under the light of the room. */
export const lit = (colour: string, { veil }: Palette): string => mix(colour, veil.colour, veil.amount)
