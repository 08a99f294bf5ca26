import * as z from 'zod/mini'
import { MOST_CHOICES, sceneId } from './words.ts'

/** What a class is doing: waiting, one chat for all, a run for each group, and so on; in `talk` a hall only listens. */
export const PARTS = ['lobby', 'chat', 'groups', 'practice', 'debrief', 'talk', 'help', 'end'] as const
export type Part = (typeof PARTS)[number]

/** A name of a place, as the leader types it. */
const placeName = z.string().check(z.trim(), z.minLength(1), z.maxLength(40), z.regex(/^[^\p{C}]*$/u))

/**
 * Where the class is, whole, as the leader's desk says it. Everybody sees it. A device plays the scene itself
 * from `seed` and `replies`; `shown` is how many entries of the transcript are on the wall by now.
 */
export const moment = z.object({
  part: z.enum(PARTS),
  paused: z._default(z.boolean(), false),
  scene: z.optional(sceneId),
  /** Where a hall plays only a stretch of it: from one beat on, before a word of another. */
  stretch: z.optional(z.object({ from: sceneId, to: z.optional(sceneId) })),
  seed: z.optional(z.int().check(z.gte(0), z.lte(0xffffffff))),
  replies: z._default(z.array(sceneId).check(z.maxLength(MOST_CHOICES)), []),
  shown: z.optional(z.int().check(z.gte(0), z.lte(2000))),
  /** A step inside the part: of the debrief, or a chat to judge. */
  at: z.optional(sceneId),
  /** The language of the wall, until a device chooses its own. */
  language: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/))),
  place: z.optional(z.object({ town: placeName, nextTown: placeName })),
  /** Person of the scene → which of the other names the leader swapped in, counted from 1; 0 is the own name. */
  names: z.optional(
    z
      .record(sceneId, z.int().check(z.gte(0), z.lte(9)))
      .check(z.refine((names) => Object.keys(names).length <= 16, 'at most 16 people have names')),
  ),
})
export type Moment = z.infer<typeof moment>

/** Before anything has begun. */
export const WAITING: Moment = { part: 'lobby', paused: false, replies: [] }
