import type { Mood } from '../../core/scene/scene.ts'

/** One person's drawings, each an SVG document; `base`, a face and `over` lie on each other in this order. */
export interface PersonArt {
  /** Body and head without a face, in `BUST_BOX`. */
  readonly base: string
  /** The faces alone, in `FACE_BOX`. */
  readonly faces: Readonly<Record<Mood, string>>
  /** Glasses and beard, in `BUST_BOX`; empty for who has neither. */
  readonly over: string
  /** Data URI of the head for avatars in the DOM. */
  readonly portrait: string
  /** The same without a face: nobody ever knew who that was. */
  readonly faceless: string
}

/** A part of the drawing, in its own units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Head, shoulders and upper arms; the desk hides the cut. */
export const BUST_BOX: Box = { x: -32, y: 0, width: 768, height: 800 }
/** What a face may cover, whichever it is. */
export const FACE_BOX: Box = { x: 340, y: 260, width: 240, height: 270 }
/** The head for a round frame. */
const PORTRAIT_BOX: Box = { x: 90, y: 10, width: 600, height: 600 }

function svg({ x, y, width, height }: Box, markup: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" fill="none">${markup}</svg>`
}

/** A data URI that may stand in an `src` under a strict policy. */
export const dataUri = (document: string): string =>
  `data:image/svg+xml,${encodeURIComponent(document).replaceAll('%20', ' ').replaceAll('%3D', '=')}`

/** Markup of a person's parts, as the build writes it. */
export interface PersonParts {
  readonly base: string
  readonly over: string
}

const mapValues = <K extends string>(faces: Readonly<Record<K, string>>, map: (face: string) => string) =>
  Object.fromEntries(Object.entries<string>(faces).map(([key, face]) => [key, map(face)])) as Record<
    K,
    string
  >

/** Makes documents of the parts; the faces are shared by everybody, since they have no colour of their own. */
export function personArt({ base, over }: PersonParts, faces: Readonly<Record<Mood, string>>): PersonArt {
  return {
    base: svg(BUST_BOX, base),
    faces: mapValues(faces, (face) => svg(FACE_BOX, face)),
    over: over === '' ? '' : svg(BUST_BOX, over),
    portrait: dataUri(svg(PORTRAIT_BOX, base + faces.relieved + over)),
    faceless: dataUri(svg(PORTRAIT_BOX, base + over)),
  }
}
