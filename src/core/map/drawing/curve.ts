import type { Point } from '../sheet.ts'

/** The `d` of a path through all points, up and down at each of them. */
export function curve([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return ''
  let d = `M${round(first.x)} ${round(first.y)}`
  let before = first
  for (const point of rest) {
    const bend = (point.y - before.y) * 0.55
    const ends = `${round(point.x)} ${round(point.y)}`
    d +=
      Math.abs(point.x - before.x) < 0.5
        ? `L${ends}`
        : `C${round(before.x)} ${round(before.y + bend)} ${round(point.x)} ${round(point.y - bend)} ${ends}`
    before = point
  }
  return d
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
