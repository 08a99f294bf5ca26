import type { MapWords } from './map-words.ts'

/** Somebody of the cast, as the head of a printed map names them. */
export interface CastWords {
  readonly name: string
  readonly role: string
  /** A small picture of them that may stand in an `href`. */
  readonly portrait?: string
}

/** What a printed map says beside the map itself. */
export interface PageWords extends MapWords {
  readonly title: string
  readonly summary: string
  /** Ages, minutes, counts: one short line. */
  readonly facts: string
  readonly cast: readonly CastWords[]
  /** What the drawings mean. */
  readonly legend: {
    readonly opens: string
    readonly protects: string
    readonly tells: string
    readonly tellsTag: string
    readonly sign: string
    readonly pressure: string
    readonly ending: string
  }
}
