import type { Place } from './layout.ts'

/** Weight of an outline in units of the room, as the hand of Open Peeps draws it. */
export const LINE = 5

interface Pen {
  readonly fill: string
  readonly ink?: string
  readonly line?: number
}

const outline = ({ fill, ink, line = LINE }: Pen): string =>
  ink === undefined
    ? `fill="${fill}"`
    : `fill="${fill}" stroke="${ink}" stroke-width="${line}" stroke-linejoin="round" stroke-linecap="round"`

/** A closed or open shape. */
export const shape = (d: string, pen: Pen): string => `<path d="${d}" ${outline(pen)}/>`

/** A rectangle with round corners. */
export const box = ({ x, y, width, height }: Place, round: number, pen: Pen): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" ${outline(pen)}/>`

/** A circle. */
export const dot = (x: number, y: number, radius: number, pen: Pen): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" ${outline(pen)}/>`

/** Moves and scales a drawing made around its own origin. */
export const at = (x: number, y: number, scale: number, markup: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${markup}</g>`

/** A document in CSS pixels that is rasterised at the device's. */
export const page = (width: number, height: number, markup: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${markup}</svg>`
