import * as z from 'zod/mini'

/** Why a request was not granted. A page has words for each in its language. */
export const PROBLEMS = [
  /** 400: the body or the address is not what is wanted there. */
  'bad-request',
  /** 401: a seat is needed, and the token names none in this room. */
  'no-seat',
  /** 403: only the leader may, and the token is not the leader's. */
  'not-leader',
  /** 403: a page of another site asks. */
  'foreign-origin',
  /** 403: the leader has closed the room to newcomers. */
  'locked',
  /** 404: there is no such room; it may have ended. */
  'no-room',
  /** 404: the room has no such ballot. */
  'no-ballot',
  /** 404: nothing is at this address. */
  'not-found',
  /** 409: the ballot takes no votes now, or cannot be turned that way. */
  'closed',
  'revealed',
  /** 409: no more fits in: seats in the room, entries of a seat, ballots. */
  'full',
  /** 413, 415: a size or a kind of body that is not taken there. */
  'too-large',
  'wrong-kind',
  /** 422: the reply is not one of the ballot's. */
  'unknown-reply',
  /** 429: too many wrong codes or too many requests; `Retry-After` says when to go on. */
  'too-many',
  /** 503: the store of the rooms does not answer just now. */
  'unavailable',
] as const
export type ProblemCode = (typeof PROBLEMS)[number]

/** The body of every answer from 400 on: a code for pages, and a sentence for people. */
export const problem = z.object({ error: z.enum(PROBLEMS), message: z.string() })
export type Problem = z.infer<typeof problem>
