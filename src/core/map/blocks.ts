import type { Beat, Ending, Reply } from '../scene/scene.ts'
import { type BeatPart, beatPart } from './beat-part.ts'
import type { MapWords } from './map-words.ts'
import {
  linesHeight,
  NARROW,
  PAD,
  REPLY_TUCK,
  REPLY_WIDTH,
  repliesWidth,
  STAMP_INDENT,
  TAG_HEIGHT,
  TYPE,
} from './measures.ts'
import type { Stretch } from './story-graph.ts'
import { linesOf } from './text-lines.ts'

/** A reply that hangs under a block. */
export interface ReplyPart {
  readonly reply: Reply
  readonly lines: readonly string[]
  /** The flags that it sets and asks for, in the words of the file. */
  readonly notes: readonly string[]
  readonly height: number
}

/** The end of a path, under the beat in which it comes. */
export interface EndingPart {
  readonly ending: Ending
  readonly title: readonly string[]
  readonly told: readonly string[]
  readonly height: number
}

/** A stretch with everything that is written on it, measured. */
export interface Block {
  readonly id: string
  readonly width: number
  /** From the top of the first beat to the lowest tag of a reply. */
  readonly height: number
  readonly beats: readonly BeatPart[]
  readonly replies: readonly ReplyPart[]
  readonly ending?: EndingPart
}

/** Writes and measures the block of a stretch. */
export function blockOf(stretch: Stretch, words: MapWords): Block {
  const exit = (stretch.beats.at(-1) as Beat).exit
  const replies = exit.type === 'choice' ? exit.replies.map((reply) => replyPart(reply, words)) : []
  const width = Math.max(NARROW, repliesWidth(replies.length))
  const beats = stretch.beats.map((beat) => beatPart(beat, { width, words }))
  const ending = exit.type === 'ending' ? endingPart(exit.ending, width, words) : undefined
  const frames = { beats, ...(ending ? { ending } : {}) }
  const height = framesHeight(frames) + Math.max(0, ...replies.map(hangingHeight))
  return { id: stretch.id, width, height, replies, ...frames }
}

/** The height of a block without its replies. */
export function framesHeight({ beats, ending }: Pick<Block, 'beats' | 'ending'>): number {
  return beats.reduce((sum, part) => sum + part.height, ending?.height ?? 0)
}

/** How far a reply hangs out below its block, its tag included. */
export function hangingHeight({ reply, height }: ReplyPart): number {
  return height - REPLY_TUCK + (reply.tell === undefined ? 0 : TAG_HEIGHT / 2)
}

function replyPart(reply: Reply, words: MapWords): ReplyPart {
  const width = REPLY_WIDTH - STAMP_INDENT - 2 * PAD + 2
  const text = words.text(reply.id)
  const lines = linesOf(reply.kind === 'say' ? words.said(text) : text, TYPE.text, { width, lines: 4 })
  const notes = words.reader === 'author' ? flagNotes(reply) : []
  const written = linesHeight(lines.length, TYPE.text) + linesHeight(notes.length, TYPE.note)
  const below = reply.tell === undefined ? PAD - 1 : TAG_HEIGHT / 2 + 3
  return { reply, lines, notes, height: REPLY_TUCK + 4 + written + below }
}

function flagNotes({ needs, unless, sets }: Reply): readonly string[] {
  return [
    ...needs.map((flag) => `needs ${flag}`),
    ...unless.map((flag) => `unless ${flag}`),
    ...sets.map((flag) => `sets ${flag}`),
  ]
}

function endingPart(ending: Ending, blockWidth: number, words: MapWords): EndingPart {
  const width = blockWidth - 2 * PAD - 4
  const title = linesOf(words.text(`${ending.id}.title`), TYPE.ending, { width })
  const told = linesOf(words.told(ending), TYPE.text, { width: width - 18 })
  const height = 2 * PAD + linesHeight(title.length, TYPE.ending) + 4 + linesHeight(told.length, TYPE.text)
  return { ending, title, told, height }
}
