import * as z from 'zod/mini'

/** A room of a talk on the server, in which devices of the hall vote. */
export interface HallRoom {
  readonly code: string
  /** The right to lead it. */
  readonly leaderToken: string
  /** Where devices join, as the speaker has set it. */
  readonly join: string
  /** Which ballot of the server is which vote of the talk. */
  readonly ballot?: { readonly number: number; readonly id: string } | undefined
}

/** The same as it is kept. */
export const hallRoom: z.ZodMiniType<HallRoom> = z.object({
  code: z.string().check(z.maxLength(12)),
  leaderToken: z.string().check(z.maxLength(200)),
  join: z.string().check(z.maxLength(300)),
  ballot: z.optional(z.object({ number: z.number(), id: z.string() })),
})
