import type { Source } from '../debrief/signs.ts'
import type { Way } from '../room/ways.ts'

/** Whom a talk is for: pupils of 9-12 or of 13-17, or grown-ups at a parents' evening. */
export const AUDIENCES = ['children', 'teens', 'adults'] as const
export type Audience = (typeof AUDIENCES)[number]

/** How long a talk may take, in minutes. */
export const LENGTHS = [20, 40, 60] as const
export type Length = (typeof LENGTHS)[number]

/** The ages of each audience. */
export const AGES_OF: Readonly<Record<Audience, readonly [from: number, to: number]>> = {
  children: [9, 12],
  teens: [13, 17],
  adults: [18, 99],
}

/** How a hall answers a question: out loud, in pairs, each for themselves, or by being counted. */
export const ASK_WAYS = ['aloud', 'pairs', 'quietly', 'hands', 'standing', 'eyes-closed'] as const
export type AskWay = (typeof ASK_WAYS)[number]
/** Ways to answer in which everybody sees what each one says of themselves. */
export const OPEN_ASK_WAYS: readonly AskWay[] = ['hands', 'standing']

/** A stretch of a scene, from one beat to another, that the hall plays. */
export interface Stretch {
  readonly scene: string
  readonly from: string
  /** Where it stops, before a word of that beat is shown; absent: it is played to an ending. */
  readonly to?: string
  /** How the hall decides for as long as everybody may see it. */
  readonly by: Way
  /** How it decides once the talk has come to its turn. */
  readonly turned: Way
  /** Whether there are words for a hall that ends the story before `to`. */
  readonly hasOver: boolean
}

/** What the hall sees during a step; words are found by id. */
export type OnWall =
  | { readonly type: 'words'; readonly lines: number }
  | { readonly type: 'ask'; readonly how: AskWay }
  | { readonly type: 'play'; readonly stretch: Stretch }
  | { readonly type: 'signs'; readonly signs: readonly string[] }
  | { readonly type: 'steps' | 'help' }

/** One paragraph to say. A claim names who says so; everything else names nobody. */
export interface Spoken {
  readonly sources: readonly Source[]
}

/** One step of a talk. */
export interface TalkStep {
  readonly id: string
  readonly minutes: number
  /** The lengths in which it occurs. */
  readonly lengths: readonly Length[]
  readonly spoken: readonly Spoken[]
  readonly wall: OnWall
  readonly hasWatch: boolean
}

/** A compiled talk: its structure without a word of text. */
export interface Talk {
  readonly id: string
  /** The language it was written in. */
  readonly language: string
  readonly audience: Audience
  readonly lengths: readonly Length[]
  readonly steps: readonly TalkStep[]
}

/** The scenes that a talk plays, each once, in its order. */
export function scenesOf({ steps }: Talk): readonly string[] {
  return [...new Set(steps.flatMap(({ wall }) => (wall.type === 'play' ? [wall.stretch.scene] : [])))]
}

/** What a page that lists talks knows of one before any of it is loaded. */
export interface TalkCard extends Pick<Talk, 'id' | 'language' | 'audience' | 'lengths'> {
  /** All languages it can be given in. */
  readonly languages: readonly string[]
  readonly scenes: readonly string[]
}
