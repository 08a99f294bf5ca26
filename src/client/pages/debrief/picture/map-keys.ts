import { moved, type View, zoomed } from '../../../../core/map/index.ts'

/** How far an arrow key moves, in CSS pixels, and how much one step of zoom is. */
const STEP = 90
/** One step of zoom, by key or button. */
export const ZOOM_STEP = 1.5

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

/** The view that a key leads to; `whole` for everything, nothing for a key that means nothing here. */
export function viewAfter(key: string, view: View): View | 'whole' | undefined {
  const move = MOVES[key]
  if (move) return moved(view, ...move)
  if (key === '+' || key === '=') return zoomed(view, ZOOM_STEP)
  if (key === '-') return zoomed(view, 1 / ZOOM_STEP)
  return key === '0' ? 'whole' : undefined
}
