import type { Pressure, Stance } from '../../scene/scene.ts'
import { INK, MORNING, SIGN, SKY, SUN, WHITE } from './palette.ts'
import { type SvgNode, svg } from './svg-node.ts'

/** One small drawing for each stance, in a box of 12 by 12: they tell replies apart without colour. */
const STANCES: Readonly<Record<Stance, string>> = {
  'plays-along': 'M1.5 5Q6 12 10.5 5M3.5 1.5V2.5M8.5 1.5V2.5',
  accepts: 'M1.5 6.5L4.7 9.8L10.5 2.5',
  'opens-up': 'M6 10.5C-1.5 5.5 2.5 -.5 6 3.2C9.5 -.5 13.5 5.5 6 10.5Z',
  'waves-away': 'M.8 4Q3.4 .8 6 4T11.2 4M.8 9Q3.4 5.8 6 9T11.2 9',
  'sets-boundary': 'M2 1V11M10 1V11M2 4H10M2 8H10',
  declines: 'M2.2 2.2L9.8 9.8M9.8 2.2L2.2 9.8',
  'names-risk': 'M.7 6Q6 -.5 11.3 6Q6 12.5 .7 6ZM6 4.4A1.6 1.6 0 1 0 6 7.6A1.6 1.6 0 1 0 6 4.4Z',
  avoids: 'M10 11V6.5Q10 3.5 7 3.5H1.8M4.8 .8L1.8 3.5L4.8 6.2',
}

/** The drawing of a stance, its upper left corner at x, y. */
export function stanceGlyph(stance: Stance, x: number, y: number): SvgNode {
  const line = {
    fill: 'none',
    stroke: INK,
    'stroke-width': 1.7,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  return svg('path', { d: STANCES[stance], transform: `translate(${x + 1.2} ${y + 1.2}) scale(.8)`, ...line })
}

/** How wide the flag of a sign is. */
export const FLAG_WIDTH = 10

/** The flag of a sign, its upper left corner at x, y. */
export function signFlag(x: number, y: number): SvgNode {
  return svg(
    'g',
    { transform: `translate(${x} ${y})`, stroke: INK, 'stroke-width': 1.2, 'stroke-linejoin': 'round' },
    svg('path', { d: 'M1.5 .8H9L6.8 3.4L9 6H1.5Z', fill: SIGN }),
    svg('path', { d: 'M1.5 .8V10', 'stroke-linecap': 'round' }),
  )
}

/** A window of 16 by 16 whose sky tells the pressure; with the sun in it when it is morning. */
export function skyWindow(sky: Pressure | 'morning', x: number, y: number): SvgNode {
  const isMorning = sky === 'morning'
  return svg(
    'g',
    { transform: `translate(${x} ${y})`, stroke: INK },
    svg('rect', {
      x: 1,
      y: 1,
      width: 14,
      height: 14,
      rx: 2.5,
      fill: isMorning ? MORNING : SKY[sky],
      'stroke-width': 2,
    }),
    isMorning && svg('path', { d: 'M3.5 14A4.5 4.5 0 0 1 12.5 14Z', fill: SUN, 'stroke-width': 1 }),
    !isMorning && svg('path', { d: moons(sky), fill: WHITE, stroke: 'none' }),
    svg('path', { d: 'M8 1V15M1 8H15', 'stroke-width': 1.4 }),
  )
}

/** As many lights as the pressure is high, so that it can be read without colour. */
function moons(pressure: Pressure): string {
  const places = ['M4.5 4.5', 'M11.5 4.5', 'M4.5 11.5', 'M11.5 11.5', 'M8 8'].slice(0, pressure)
  return places.map((place) => `${place}m-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0`).join('')
}
