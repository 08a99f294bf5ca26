import type { Frame } from './drawing/frame.ts'
import type { Point } from './sheet.ts'

/** A part of a sheet that is looked at: the point in the middle of the window, and CSS pixels for each unit. */
export interface View extends Point {
  readonly zoom: number
}

/** A width and a height, of a sheet in its units or of a window in CSS pixels. */
export interface Extent {
  readonly width: number
  readonly height: number
}

/** What is free around a sheet that is seen whole, in its units. */
const MARGIN = 34
/** Nothing on a sheet needs to be larger. */
const CLOSEST = 3

/** The whole sheet in a window. */
export function wholeView(sheet: Extent, window: Extent): View {
  const zoom = Math.min(
    window.width / (sheet.width + 2 * MARGIN),
    window.height / (sheet.height + 2 * MARGIN),
    CLOSEST,
  )
  return { x: sheet.width / 2, y: sheet.height / 2, zoom }
}

/** How close a part of the sheet is wished for. */
export interface Closeness {
  readonly zoom: number
  /** Below this it could not be read: rather only its beginning is seen. */
  readonly least: number
  readonly direction: 'ltr' | 'rtl'
}

/** A part of the sheet in the middle of a window; what is too large for it is seen from its beginning on. */
export function closeView({ x, y, width, height }: Frame, window: Extent, close: Closeness): View {
  const fits = Math.min(window.width / (width + MARGIN), window.height / (height + MARGIN))
  const zoom = Math.max(close.least, Math.min(close.zoom, fits))
  const [wide, high] = [window.width / zoom, window.height / zoom]
  const start = close.direction === 'rtl' ? x + width + (MARGIN - wide) / 2 : x + (wide - MARGIN) / 2
  return {
    x: width + MARGIN > wide ? start : x + width / 2,
    y: height + MARGIN > high ? y + (high - MARGIN) / 2 : y + height / 2,
    zoom,
  }
}

/** Zooms by a factor; what lies under `at` (CSS pixels from the window's middle) stays where it is. */
export function zoomed(view: View, factor: number, at: Point = { x: 0, y: 0 }): View {
  const zoom = view.zoom * factor
  return {
    x: view.x + at.x / view.zoom - at.x / zoom,
    y: view.y + at.y / view.zoom - at.y / zoom,
    zoom,
  }
}

/** Moves what is seen by so many CSS pixels. */
export function moved({ x, y, zoom }: View, byX: number, byY: number): View {
  return { x: x - byX / zoom, y: y - byY / zoom, zoom }
}

/** The nearest view that neither loses the sheet nor is too close or too far. */
export function heldTo(sheet: Extent, window: Extent, view: View): View {
  const furthest = wholeView(sheet, window).zoom
  const zoom = Math.min(CLOSEST, Math.max(furthest, view.zoom))
  const within = (at: number, size: number) => Math.min(size, Math.max(0, at))
  return zoom <= furthest
    ? wholeView(sheet, window)
    : { x: within(view.x, sheet.width), y: within(view.y, sheet.height), zoom }
}

/** The point of the sheet under a point of the window, the latter in CSS pixels from the window's middle. */
export function pointUnder({ x, y, zoom }: View, at: Point): Point {
  return { x: x + at.x / zoom, y: y + at.y / zoom }
}

/** What of the sheet is in the window. */
export function seen({ x, y, zoom }: View, window: Extent): Frame {
  const [width, height] = [window.width / zoom, window.height / zoom]
  return { x: x - width / 2, y: y - height / 2, width, height }
}
