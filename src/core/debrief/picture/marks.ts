import { type SvgNode, svg } from '../../map/drawing/svg-node.ts'
import type { Point } from '../../map/sheet.ts'
import type { Pressure } from '../../scene/scene.ts'
import type { SignStatus } from '../cards.ts'
import type { Colours } from './colours.ts'

/** A mark where it stands: its upper left corner and its edge. */
export interface Spot extends Point {
  readonly size: number
}

/** In a box of 12 by 12. Every status has a form of its own, so that it can be read without colour. */
const CLOTH: Readonly<Record<Exclude<SignStatus, 'answered'>, string>> = {
  marked: 'M2.5 1H11.5L9 4L11.5 7H2.5Z',
  met: 'M2.5 1L11 4L2.5 7Z',
  none: 'M2.5 1H10.5V7H2.5Z',
  'not-met': 'M2.5 1L11 4L2.5 7Z',
}

/** The flag of a sign: swallow-tailed where it was marked, a tick where it was answered, else a pennant. */
export function signMark(
  status: SignStatus,
  { x, y, size }: Spot,
  colours: Colours,
  isDim: boolean,
): SvgNode {
  const stroke = isDim ? colours.dimInk : colours.ink
  const fill = isDim ? colours.dimCard : colours.flags[status]
  const scale = { transform: `translate(${x} ${y}) scale(${size / 12})` }
  const line = {
    stroke,
    'stroke-width': isDim ? 0.9 : 1.2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  }
  if (status === 'answered' && !isDim) {
    return svg(
      'g',
      { ...scale, 'data-status': status },
      svg('circle', { cx: 6, cy: 6, r: 5.3, fill, ...line }),
      svg('path', { d: 'M3.4 6.2L5.3 8.2L8.7 4.2', fill: 'none', ...line, 'stroke-width': 1.6 }),
    )
  }
  const cloth = CLOTH[status === 'answered' ? 'met' : status]
  const dashes = status === 'not-met' ? { 'stroke-dasharray': '1.6 1.4' } : {}
  return svg(
    'g',
    { ...scale, 'data-status': status },
    svg('path', { d: cloth, fill, ...line, ...dashes }),
    svg('path', { d: 'M2.5 1V11.5', fill: 'none', ...line }),
  )
}

/** A life ring around its middle: telling somebody is one step away. */
export function lifeRing({ x, y }: Point, radius: number, colours: Colours, isDim: boolean): SvgNode {
  const stroke = isDim ? colours.dimHelp : colours.ink
  const ring = isDim ? colours.dimHelp : colours.help
  const [inner, outer] = [radius * 0.62 * Math.SQRT1_2, radius * 0.94 * Math.SQRT1_2]
  const bars = [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ].map(([a = 0, b = 0]) => `M${x + a * inner} ${y + b * inner}L${x + a * outer} ${y + b * outer}`)
  return svg(
    'g',
    { 'data-mark': 'help' },
    svg('circle', { cx: x, cy: y, r: radius, fill: ring, stroke, 'stroke-width': radius * 0.16 }),
    svg('path', { d: bars.join(''), fill: 'none', stroke: colours.card, 'stroke-width': radius * 0.34 }),
    svg('circle', {
      cx: x,
      cy: y,
      r: radius * 0.44,
      fill: colours.card,
      stroke,
      'stroke-width': radius * 0.14,
    }),
  )
}

/** A window whose sky tells the pressure by its darkness and its stars; in the morning the sun stands in it. */
export function skyPane(
  sky: Pressure | 'morning',
  { x, y, size }: Spot,
  colours: Colours,
  isDim: boolean,
): SvgNode {
  const isMorning = sky === 'morning'
  const stroke = isDim ? colours.dimInk : colours.ink
  return svg(
    'g',
    { transform: `translate(${x} ${y}) scale(${size / 16})`, stroke },
    svg('rect', {
      ...{ x: 1, y: 1, width: 14, height: 14, rx: 2.5, 'stroke-width': 2 },
      fill: isMorning ? colours.dawn : colours.sky[sky],
    }),
    isMorning && svg('path', { d: 'M3.5 14A4.5 4.5 0 0 1 12.5 14Z', fill: colours.sun, 'stroke-width': 1 }),
    !isMorning && svg('path', { d: starsOf(sky), fill: '#ffffff', stroke: 'none' }),
    svg('path', { d: 'M8 1V15M1 8H15', fill: 'none', 'stroke-width': 1.4 }),
  )
}

function starsOf(pressure: Pressure): string {
  const places = ['M4.5 4.5', 'M11.5 4.5', 'M4.5 11.5', 'M11.5 11.5', 'M8 8'].slice(0, pressure)
  return places.map((place) => `${place}m-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0`).join('')
}
