export { drawMap } from './drawing/draw-map.ts'
export { drawPage, type Page } from './drawing/draw-page.ts'
export { type SvgNode, svg, svgText } from './drawing/svg-node.ts'
export type { MapWords } from './map-words.ts'
export type { CastWords, PageWords } from './page-words.ts'
export { type SceneMap, sceneMap } from './scene-map.ts'
export type { PlacedBlock, PlacedReply, PlacedWay, Point } from './sheet.ts'
export { type Taken, takenIn } from './taken.ts'
export {
  type Closeness,
  closeView,
  type Extent,
  heldTo,
  moved,
  pointUnder,
  seen,
  type View,
  wholeView,
  zoomed,
} from './view.ts'
