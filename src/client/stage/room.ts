import { BEFORE, BEHIND, furniture } from './furniture.ts'
import { at, box, LINE, page, shape } from './ink.ts'
import type { Layout } from './layout.ts'
import { type Light, lit, mix, type Palette, paletteOf } from './palette.ts'
import { gradient, sky } from './sky.ts'

const FRAME = 16

function window(layout: Layout, palette: Palette, light: Light): string {
  const { unit } = layout
  const [width, height] = [layout.window.width / unit, layout.window.height / unit]
  const { ink } = palette
  const wood = lit('#d9a878', palette)
  const pane = { x: FRAME, y: FRAME, width: width - 2 * FRAME, height: height - 2 * FRAME }
  const bars = `M${width / 2} ${FRAME}V${height - FRAME}M${FRAME} ${height * 0.5}H${width - FRAME}`
  return at(
    layout.window.x,
    layout.window.y,
    unit,
    [
      box({ x: 8, y: 8, width, height: height + 6 }, 12, { fill: palette.sideWall }),
      box({ x: 0, y: 0, width, height }, 12, { fill: wood, ink }),
      sky(pane, palette, light),
      box(pane, 4, { fill: 'none', ink, line: LINE }),
      shape(bars, { fill: 'none', ink, line: 15 }),
      shape(bars, { fill: 'none', ink: wood, line: 6 }),
      box({ x: -16, y: height - 4, width: width + 32, height: 20 }, 6, { fill: wood, ink }),
    ].join(''),
  )
}

/** Morning light from the window across the wall: three flat bands. */
function sunbeams({ window: w, deskY, unit }: Layout): string {
  const reach = deskY - w.y
  const band = (from: number, to: number): string =>
    `M${w.x + w.width * from} ${w.y + w.height}L${w.x + w.width * from + reach * 0.9} ${deskY + 60 * unit}H${w.x + w.width * to + reach * 1.1}L${w.x + w.width * to} ${w.y + w.height * 0.2}Z`
  return `<g opacity=".5">${shape(band(0.05, 0.45), { fill: '#ffffff' })}${shape(band(0.55, 1), { fill: '#ffffff' })}</g>`
}

/** The wall and what hangs on it, behind the teen. */
export function backdrop(layout: Layout, light: Light): string {
  const palette = paletteOf(light)
  const { width, height, deskY, unit } = layout
  const dado = deskY - 54 * unit
  const morning = light === 'dawn'
  const things = BEHIND.map((thing) => {
    const spot = layout.things[thing]
    return spot ? at(spot.x, spot.y, unit, furniture(thing, palette)) : ''
  })
  return page(
    width,
    height,
    [
      morning ? `<defs>${gradient('wall', [palette.wall, palette.sideWall])}</defs>` : '',
      box({ x: 0, y: 0, width, height: dado }, 0, { fill: morning ? 'url(#wall)' : palette.wall }),
      box({ x: 0, y: dado, width, height: height - dado }, 0, { fill: palette.sideWall }),
      shape(`M0 ${dado}H${width}`, {
        fill: 'none',
        ink: mix(palette.sideWall, palette.ink, 0.5),
        line: 4 * unit,
      }),
      morning ? sunbeams(layout) : '',
      window(layout, palette, light),
      ...things,
    ].join(''),
  )
}

/** The desk and what stands on it, before the teen; clear above. */
export function foreground(layout: Layout, light: Light): string {
  const palette = paletteOf(light)
  const { width, height, deskY, unit } = layout
  const wood = lit('#9a6748', palette)
  const things = BEFORE.map((thing) => {
    const spot = layout.things[thing]
    return spot ? at(spot.x, spot.y, unit, furniture(thing, palette)) : ''
  })
  const line = Math.max(2.5, LINE * unit)
  return page(
    width,
    height,
    [
      box({ x: 0, y: deskY, width, height: height - deskY }, 0, { fill: wood }),
      box({ x: 0, y: deskY, width, height: 14 * unit }, 0, {
        fill: mix(wood, '#ffffff', light === 'dawn' ? 0.2 : 0.08),
      }),
      shape(`M0 ${deskY}H${width}`, { fill: 'none', ink: palette.ink, line }),
      ...things,
    ].join(''),
  )
}

/** A wall that is drawn in from the left; its edge leans. The right one is the same, mirrored. */
export function sideWall({ height, unit }: Layout, width: number, light: Light): string {
  const { sideWall: fill, ink } = paletteOf(light)
  const lean = 46 * unit
  const edge = `M${width - 8} 0L${width - 8 - lean} ${height}`
  return page(
    width,
    height,
    shape(`M0 0H${width - 8}L${width - 8 - lean} ${height}H0Z`, { fill: fill }) +
      shape(edge, { fill: 'none', ink, line: LINE * unit }),
  )
}

/** The phone's light on the wall behind the teen, in flat steps; `radius` is the outermost. */
export function halo(radius: number): string {
  const step = (part: number): string =>
    `<circle cx="${radius}" cy="${radius}" r="${radius * part}" fill="#cfe4ff" fill-opacity=".09"/>`
  return page(radius * 2, radius * 2, [1, 0.8, 0.6].map(step).join(''))
}

/** The stranger's picture: a phone that stands on the desk, with whoever is in `portrait` on it. */
export function pictureFrame(portrait: string, light: Light): string {
  const palette = paletteOf(light)
  const { ink } = palette
  const screen = `<clipPath id="screen"><rect x="14" y="14" width="232" height="330" rx="20"/></clipPath>`
  return page(
    272,
    372,
    [
      box({ x: 12, y: 12, width: 252, height: 358 }, 34, { fill: lit('#6b7a92', palette) }),
      box({ x: 4, y: 4, width: 252, height: 358 }, 34, { fill: '#17182b', ink }),
      `<defs>${screen}</defs><g clip-path="url(#screen)">`,
      box({ x: 14, y: 14, width: 232, height: 330 }, 20, { fill: '#cfe4ff' }),
      `<g transform="translate(-14 84) scale(.36)">${portrait}</g></g>`,
      box({ x: 98, y: 24, width: 64, height: 12 }, 6, { fill: '#17182b' }),
    ].join(''),
  )
}
