import type { AppLook, Pressure } from '../../scene/scene.ts'

/** The colours of the map: ink on paper, light enough to print. */
export const INK = '#17182b'
export const SOFT = '#4c4a63'
export const WHITE = '#ffffff'
export const PAPER = '#fff9ef'
export const SIGN = '#ff6b57'
export const OPENS = '#ffe0b0'
export const OPENS_WAY = '#b3541e'
export const PROTECTS = '#d9f2ec'
export const PROTECTS_WAY = '#14776c'
export const DAWN = '#ffe9c9'
export const SUN = '#ffd166'

/** The bar colours of the apps. */
export const APPS: Readonly<Record<AppLook, string>> = {
  one: '#cfe4ff',
  two: '#ffcfe1',
  texts: '#d4efc9',
  room: '#ffdfae',
}

/** The sky in the window: dusk, night, deep night. */
export const SKY: Readonly<Record<Pressure, string>> = {
  0: '#c9bfe8',
  1: '#a595d4',
  2: '#6c5ba6',
  3: '#4a3d83',
  4: '#232452',
  5: '#0d0e22',
}
export const MORNING = '#bfe0f5'
