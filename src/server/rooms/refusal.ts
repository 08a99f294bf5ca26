import type { FastifyReply } from 'fastify'
import type { Problem, ProblemCode } from '../../protocol/index.ts'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-request': 400,
  'no-seat': 401,
  'not-leader': 403,
  'foreign-origin': 403,
  locked: 403,
  'no-room': 404,
  'no-ballot': 404,
  'not-found': 404,
  closed: 409,
  revealed: 409,
  full: 409,
  'too-large': 413,
  'wrong-kind': 415,
  'unknown-reply': 422,
  'too-many': 429,
  unavailable: 503,
}

const SENTENCES: Readonly<Record<ProblemCode, string>> = {
  'bad-request': 'That is not what is wanted here; docs/api.md says what is.',
  'no-seat': 'This token has no seat in this room: take one first.',
  'not-leader': 'Only the leader of this room may do that.',
  'foreign-origin': 'Another site may not speak to this server.',
  locked: 'The leader lets nobody new into this room at the moment.',
  'no-room': 'There is no room with this code; it may have ended.',
  'no-ballot': 'This room has no such ballot.',
  'not-found': 'There is nothing at this address.',
  closed: 'This ballot takes no votes now.',
  revealed: 'Everybody has seen how this ballot stands: open a new one to vote again.',
  full: 'No more fits into this room.',
  'too-large': 'That is more than this server takes at once.',
  'wrong-kind': 'This server takes JSON only: content-type: application/json.',
  'unknown-reply': 'This ballot does not ask for that reply.',
  'too-many': 'Too many tries from there: wait a little and go on.',
  unavailable: 'The rooms cannot be reached just now: try again in a moment.',
}

/** A request that is not granted: what a page goes by, and a sentence for people. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  constructor(
    readonly code: ProblemCode,
    sentence: string = SENTENCES[code],
    /** Seconds after which another try makes sense. */
    readonly retryAfter?: number,
  ) {
    super(sentence)
    this.status = STATUS[code]
  }
}

/** Answers with it. */
export function refuse(reply: FastifyReply, { status, code, message, retryAfter }: Refusal): FastifyReply {
  if (retryAfter) reply.header('retry-after', retryAfter)
  return reply.code(status).send({ error: code, message } satisfies Problem)
}
