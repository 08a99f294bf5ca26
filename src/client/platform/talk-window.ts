import * as z from 'zod/mini'
import { classTotals } from '../../protocol/index.ts'
import { givenTalk } from './talk-shelf.ts'

export const TALK_PRESSES = ['forward', 'back', 'black', 'pause', 'join', 'a', 'b', 'c', 'd'] as const
/** A key of the speaker. */
export type TalkPress = (typeof TALK_PRESSES)[number]

/** What the hall's window is told. */
export const hallState = z.object({
  given: givenTalk,
  /** A place in the hall's picture, in hundredths of its width and height. */
  pointed: z.nullable(z.object({ x: z.number(), y: z.number() })),
  /** The code by which devices join; empty where none can. */
  code: z.string().check(z.maxLength(12)),
  totals: classTotals,
})
/** One of those. */
export type HallState = z.infer<typeof hallState>
/** A place in the hall's picture. */
export type Pointed = NonNullable<HallState['pointed']>

/** The channel between the speaker's window and the hall's. */
export const TALK_CHANNEL = 'talk'
