import * as z from 'zod/mini'
import { BALLOT_STATES } from '../core/room/ballot.ts'
import { moment } from './moment.ts'
import { heads, judgementTally, MOST_REPLIES, sceneId } from './words.ts'

/** What the leader settles for the whole room. */
export const rules = z.object({
  /** Whether somebody new may take a seat. */
  joining: z._default(z.boolean(), true),
  /** Whether each device stands for a group. */
  groups: z._default(z.boolean(), false),
  /** Whether a group's vote counts as many as sit behind it. */
  weigh: z._default(z.boolean(), false),
})
export type Rules = z.infer<typeof rules>

/** The bodies of requests, by what they ask for. */
export const REQUESTS = {
  openRoom: z.object({ ...rules.shape, moment: z.optional(moment) }),
  takeSeat: z.object({ heads: z._default(heads, 1) }),
  moment,
  rules,
  openBallot: z.object({
    replies: z.array(sceneId).check(
      z.minLength(1),
      z.maxLength(MOST_REPLIES),
      z.refine((replies) => new Set(replies).size === replies.length, 'each reply stands once'),
    ),
  }),
  turnBallot: z.object({ state: z.enum(BALLOT_STATES) }),
  vote: z.object({ reply: sceneId }),
  mark: z.object({ marked: z._default(z.boolean(), true) }),
  judgement: judgementTally,
  outcome: z.object({ code: z.string().check(z.maxLength(60)) }),
} as const

/** A vote as a device sends it, and so on: what a page hands over before the defaults are filled in. */
export type Request<Name extends keyof typeof REQUESTS> = z.input<(typeof REQUESTS)[Name]>
