/** Where things stand, in CSS pixels of the stage. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Pixels for one unit of the drawings of the room. */
  readonly unit: number
  /** The desk's far edge. */
  readonly deskY: number
  readonly window: Place
  /** Middle of the bust, and the height at which it is cut off (below the desk's edge). */
  readonly teen: Bust
  /** The right end of what no panel covers. */
  readonly free: number
  /** The middle of the poster, the left end of the shelf and so on; absent where there is no room for it. */
  readonly things: Readonly<Partial<Record<Thing, Spot>>>
}

/** A rectangle in CSS pixels. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a person sits, and how large. */
export interface Bust extends Spot {
  /** Pixels for one unit of the person's drawing. */
  readonly scale: number
}

/** What can stand or hang in the room. */
export type Thing = 'poster' | 'shelf' | 'stick' | 'lamp' | 'books' | 'mug' | 'phone' | 'frame'

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Below this height the stage is the strip above a phone's chat. */
const STRIP_HEIGHT = 320
/** What the chat takes on the right of a wide screen. */
const PANEL = 500

/** Units of free width from which on everything has room. */
const ROOMY = 840

const isStrip = ({ height }: Size): boolean => height < STRIP_HEIGHT

function stripLayout({ width, height }: Size): Layout {
  const unit = height / 190
  const deskY = height - 22 * unit
  return {
    width,
    height,
    unit: unit * 0.36,
    deskY,
    free: width,
    window: { x: 20 * unit, y: 56 * unit, width: 104 * unit, height: 86 * unit },
    teen: { x: width * 0.53, y: height + 2 * unit, scale: 0.215 * unit },
    things: {
      poster: { x: width - 54 * unit, y: 108 * unit },
      mug: { x: width - 100 * unit, y: deskY + 6 * unit },
    },
  }
}

interface Wall {
  readonly free: number
  readonly unit: number
  readonly deskY: number
  readonly top: number
}

/** A narrow room has no shelf and no books, and its poster hangs above the teen. */
function wideThings({ free, unit, deskY, top }: Wall): Layout['things'] {
  const left = free * 0.115
  const middle = free * 0.645
  const always = {
    stick: { x: free * 0.06, y: deskY },
    lamp: { x: left + 20 * unit, y: deskY + 26 * unit },
    mug: { x: middle - 166 * unit, y: deskY + 66 * unit },
    phone: { x: Math.min(middle + 232 * unit, free - 56 * unit), y: deskY + 58 * unit },
  }
  if (free / unit < ROOMY) return { ...always, poster: { x: middle + 110 * unit, y: top + 66 * unit } }
  return {
    ...always,
    shelf: { x: middle - 108 * unit, y: top + 78 * unit },
    poster: { x: middle + 222 * unit, y: top + 112 * unit },
    books: { x: left + 150 * unit, y: deskY + 40 * unit },
  }
}

function wideLayout({ width, height }: Size): Layout {
  const free = width >= 900 ? width - PANEL : width
  const unit = Math.min(height / 768, free / 720)
  const deskY = height - 108 * unit
  const top = Math.max(90 * unit, deskY - 590 * unit)
  return {
    width,
    height,
    unit,
    deskY,
    free,
    window: { x: free * 0.115, y: top, width: 320 * unit, height: 280 * unit },
    teen: { x: free * 0.645, y: deskY + 46 * unit, scale: 0.61 * unit },
    things: wideThings({ free, unit, deskY, top }),
  }
}

/** The room around the chat. */
export const chatLayout = (size: Size): Layout => (isStrip(size) ? stripLayout(size) : wideLayout(size))

/** The part of a wide wall that no panel covers. */
const WALL_FREE = 0.39

/** The room on the wall of a class: the teen as large as it gets, since the last row has to see the face. */
export function wallLayout(size: Size): Layout {
  if (isStrip(size) || size.width < 900) return chatLayout(size)
  const { width, height } = size
  const free = width * WALL_FREE
  const unit = Math.min(height / 768, free / 520)
  const deskY = height - 92 * unit
  const top = Math.max(72 * unit, deskY - 600 * unit)
  return {
    width,
    height,
    unit,
    deskY,
    free,
    window: { x: 26 * unit, y: top, width: 262 * unit, height: 214 * unit },
    teen: { x: free * 0.53, y: deskY + 34 * unit, scale: 0.66 * unit },
    things: {
      poster: { x: free - 92 * unit, y: top + 116 * unit },
      mug: { x: 64 * unit, y: deskY + 56 * unit },
    },
  }
}

/** The room on the morning after; the teen makes room for the stranger's picture. */
export function debriefLayout(size: Size): Layout {
  const { width, height } = size
  if (isStrip(size)) {
    const strip = stripLayout(size)
    const { unit } = strip
    return {
      ...strip,
      teen: { ...strip.teen, x: width * 0.5 },
      things: { frame: { x: width * 0.5 + (118 * height) / 190, y: strip.deskY + 10 * unit } },
    }
  }
  const free = width >= 900 ? width * 0.455 : width
  const unit = Math.min(height / 768, free / 600)
  const deskY = height - 88 * unit
  const middle = Math.min(free * 0.33, 220 * unit)
  return {
    width,
    height,
    unit,
    deskY,
    free,
    window: { x: 62 * unit, y: 84 * unit, width: 280 * unit, height: 240 * unit },
    teen: { x: middle, y: deskY + 34 * unit, scale: 0.5 * unit },
    things: {
      frame: { x: middle + 285 * unit, y: deskY + 40 * unit },
    },
  }
}
