import { moved, type View, zoomed } from '../../../../core/map/index.ts'

/** A point of the window, in CSS pixels from its middle. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** What gestures do to the look at a map. */
export interface GestureTarget {
  view(): View
  /** Shows another view at once. */
  show(view: View): void
  /** A press that did not move. */
  tap(at: Spot): void
}

/** A finger that moves less than this, in CSS pixels, is pressing. */
const STILL = 7
/** How strongly a turn of the wheel zooms, for each pixel it reports. */
const WHEEL = 0.0016

/** Lets fingers, mouse and wheel move a map in its window; returns what ends that. */
export function followGestures(frame: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Spot>()
  let travelled = 0
  const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
  }
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (fingers.size === 0) travelled = 0
    fingers.set(event.pointerId, spotOf(event))
    frame.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = spotOf(event)
    travelled += Math.hypot(now.x - before.x, now.y - before.y)
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    fingers.set(event.pointerId, now)
    if (travelled < STILL) return
    target.show(other ? pinched(target.view(), { before, now, other }) : dragged(target.view(), before, now))
  }
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return
    if (fingers.size === 0 && travelled < STILL && event.type === 'pointerup') target.tap(spotOf(event))
  }
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey && !frame.contains(document.activeElement)) return
    event.preventDefault()
    target.show(
      zoomed(target.view(), Math.exp(-event.deltaY * WHEEL * (event.ctrlKey ? 4 : 1)), spotOf(event)),
    )
  }
  frame.addEventListener('pointerdown', down)
  frame.addEventListener('pointermove', move)
  frame.addEventListener('pointerup', up)
  frame.addEventListener('pointercancel', up)
  frame.addEventListener('wheel', turn, { passive: false })
  return () => {
    frame.removeEventListener('pointerdown', down)
    frame.removeEventListener('pointermove', move)
    frame.removeEventListener('pointerup', up)
    frame.removeEventListener('pointercancel', up)
    frame.removeEventListener('wheel', turn)
  }
}

function dragged(view: View, before: Spot, now: Spot): View {
  return moved(view, now.x - before.x, now.y - before.y)
}

/** One of two fingers moves: what lies between them stays there, and grows or shrinks with their distance. */
function pinched(
  view: View,
  { before, now, other }: { readonly before: Spot; readonly now: Spot; readonly other: Spot },
): View {
  const between = (spot: Spot) => ({ x: (spot.x + other.x) / 2, y: (spot.y + other.y) / 2 })
  const distance = (spot: Spot) => Math.max(1, Math.hypot(spot.x - other.x, spot.y - other.y))
  const [from, to] = [between(before), between(now)]
  const grown = zoomed(view, distance(now) / distance(before), from)
  return moved(grown, to.x - from.x, to.y - from.y)
}
