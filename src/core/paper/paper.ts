import type { Source } from '../debrief/signs.ts'

/** Who reads a paper. */
export const READERS_OF_PAPERS = ['officer', 'teacher', 'parents', 'students'] as const
export type PaperReader = (typeof READERS_OF_PAPERS)[number]

/** What somebody at the device can fill in, by the name of its placeholder. */
export const FILLED_IN = ['school', 'service', 'officer', 'date', 'number'] as const
export type FilledIn = (typeof FILLED_IN)[number]

/** What the product puts in by itself: the steps, the help of the place, the local number and logo, the talks' order. */
export const SHOWN_ON_PAPER = ['steps', 'help', 'local', 'logo', 'order'] as const
export type ShownOnPaper = (typeof SHOWN_ON_PAPER)[number]

/** One piece of a paper; its words are found by id (`<part>.<number>…`). */
export type Block =
  | { readonly type: 'text'; readonly sources: readonly Source[] }
  | { readonly type: 'list' | 'numbered' | 'tick'; readonly items: number }
  | { readonly type: 'answer'; readonly sources: readonly Source[] }
  | { readonly type: 'instead' }
  | { readonly type: 'write'; readonly lines: number }
  | { readonly type: 'show'; readonly what: ShownOnPaper }

/** A part of a paper under one heading. */
export interface PaperPart {
  readonly id: string
  readonly hasTitle: boolean
  readonly blocks: readonly Block[]
}

/** A paper to read or to print: its structure without a word of text. */
export interface Paper {
  readonly id: string
  readonly language: string
  readonly reader: PaperReader
  readonly hasLead: boolean
  readonly parts: readonly PaperPart[]
}
