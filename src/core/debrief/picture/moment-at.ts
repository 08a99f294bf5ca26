import type { Frame } from '../../map/drawing/frame.ts'
import { REPLY_WIDTH } from '../../map/measures.ts'
import type { SceneMap } from '../../map/scene-map.ts'
import type { PlacedBlock, Point } from '../../map/sheet.ts'

/** Where a moment lies on the sheet, its replies included. */
export function frameOf({ x, y, width, height, replies }: PlacedBlock): Frame {
  const left = Math.min(x, ...replies.map((reply) => reply.x))
  const right = Math.max(x + width, ...replies.map((reply) => reply.x + REPLY_WIDTH))
  return { x: left, y, width: right - left, height }
}

/** The moment under a point of the sheet, if there is one. */
export function momentAt({ blocks }: SceneMap, { x, y }: Point): string | undefined {
  return blocks.find((block) => {
    const frame = frameOf(block)
    return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height
  })?.id
}
