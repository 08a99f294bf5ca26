import * as z from 'zod/mini'

/** What windows of a leader say to each other: `lead` and `state` come from the one that leads, the rest from those that follow. */
export const windowWord = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lead'), leader: z.string() }),
  z.object({ type: z.literal('state'), leader: z.string(), state: z.unknown() }),
  z.object({ type: z.literal('over') }),
  z.object({ type: z.literal('hello'), follower: z.string() }),
  z.object({ type: z.literal('bye'), follower: z.string() }),
  z.object({ type: z.literal('press'), press: z.unknown() }),
])
/** One of those. */
export type WindowWord = z.infer<typeof windowWord>

/** A follower that has not greeted for so long is gone, in milliseconds. */
export const GONE_AFTER = 10_000
