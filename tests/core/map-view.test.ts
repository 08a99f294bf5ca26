import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeView,
  heldTo,
  moved,
  pointUnder,
  seen,
  type View,
  wholeView,
  zoomed,
} from '../../src/core/map/view.ts'

const sheet = { width: 1600, height: 2300 }
const window = { width: 800, height: 500 }
const size = fc.integer({ min: 50, max: 4000 })
const extent = fc.record({ width: size, height: size })
const place = fc.integer({ min: -5000, max: 5000 })
const anyView = fc.record({ x: place, y: place, zoom: fc.double({ min: 0.05, max: 6, noNaN: true }) })

describe('a view of a map', () => {
  it('shows the whole sheet with some room around it', () => {
    fc.assert(
      fc.property(extent, extent, (any, pane) => {
        const { x, y, width, height } = seen(wholeView(any, pane), pane)
        expect(x).toBeLessThan(0)
        expect(y).toBeLessThan(0)
        expect(x + width).toBeGreaterThan(any.width)
        expect(y + height).toBeGreaterThan(any.height)
      }),
    )
  })

  it('brings a part into the middle, as close as asked or as it fits', () => {
    const close = { zoom: 1.5, least: 0.2, direction: 'ltr' } as const
    const near = closeView({ x: 100, y: 200, width: 200, height: 100 }, window, close)
    expect(near).toEqual({ x: 200, y: 250, zoom: 1.5 })
    const wide = closeView({ x: 0, y: 0, width: 1600, height: 100 }, window, close)
    expect(wide.zoom).toBeLessThan(0.5)
  })

  it('shows the beginning of what is too large to be read whole, on the side where reading begins', () => {
    const part = { x: 500, y: 200, width: 1000, height: 100 }
    for (const direction of ['ltr', 'rtl'] as const) {
      const view = closeView(part, window, { zoom: 1.5, least: 1.2, direction })
      const { x, width } = seen(view, window)
      expect(view.zoom).toBe(1.2)
      const gap = direction === 'ltr' ? part.x - x : x + width - (part.x + part.width)
      expect(gap).toBeGreaterThan(0)
      expect(gap).toBeLessThan(40)
    }
  })

  it('keeps what lies under the finger where it is when it zooms', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        place,
        place,
        (view, factor, x, y) => {
          const before = pointUnder(view, { x, y })
          const after = pointUnder(zoomed(view, factor, { x, y }), { x, y })
          expect(after.x).toBeCloseTo(before.x, 3)
          expect(after.y).toBeCloseTo(before.y, 3)
        },
      ),
    )
  })

  it('moves with the finger', () => {
    const view: View = { x: 100, y: 100, zoom: 2 }
    expect(moved(view, 40, -20)).toEqual({ x: 80, y: 110, zoom: 2 })
  })

  it('never loses the sheet', () => {
    fc.assert(
      fc.property(anyView, extent, (view, pane) => {
        const held = heldTo(sheet, pane, view)
        const { x, y, width, height } = seen(held, pane)
        expect(x < sheet.width && x + width > 0 && y < sheet.height && y + height > 0).toBe(true)
        expect(held.zoom).toBeGreaterThanOrEqual(wholeView(sheet, pane).zoom)
        expect(heldTo(sheet, pane, held)).toEqual(held)
      }),
    )
  })
})
