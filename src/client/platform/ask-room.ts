import type * as z from 'zod/mini'
import { bearer, type ProblemCode, problem } from '../../protocol/index.ts'

/** What a live class is asked for, at the site that this page comes from. */
export interface RoomQuestion {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly token?: string | undefined
  readonly body?: unknown
}

/** The server has answered, and will not do it; asking again does not help. */
export class RoomRefusal extends Error {
  override readonly name = 'RoomRefusal'
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string) {
    super(message)
    this.code = code
  }
}

/** Nobody has answered, or nobody who knows of rooms: whether it was done is not known. Ask again later. */
export class RoomUnreachable extends Error {
  override readonly name = 'RoomUnreachable'
}

/** An answer that has not come after so long counts as none, in milliseconds. */
const PATIENCE = 8000

/** Codes that say "not now" rather than "no". */
const LATER: readonly ProblemCode[] = ['unavailable', 'too-many']

/**
 * Asks the server of a live class once.
 * @throws RoomRefusal when it says no.
 * @throws RoomUnreachable when there is no answer, or none that can be understood.
 */
export async function askRoom<T>(question: RoomQuestion, answer?: z.ZodMiniType<T>): Promise<T> {
  const response = await sent(question)
  const content: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (response.ok) {
    if (!answer) return undefined as T
    const read = answer.safeParse(content)
    if (!read.success) throw new RoomUnreachable(`expected an answer of a room at ${question.path}`)
    return read.data
  }
  throw refusalIn(response.status, content)
}

/** What an answer from 400 on means. */
export function refusalIn(status: number, content: unknown): RoomRefusal | RoomUnreachable {
  const said = problem.safeParse(content).data
  if (!said || LATER.includes(said.error)) return new RoomUnreachable(`answered by ${status}`)
  return new RoomRefusal(said.error, said.message)
}

/** What is sent with each request. */
export function headersOf({ token, body }: Pick<RoomQuestion, 'token' | 'body'>): Record<string, string> {
  return {
    ...(token !== undefined && bearer(token)),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
}

async function sent({ method, path, token, body }: RoomQuestion): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: headersOf({ token, body }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch (error) {
    throw new RoomUnreachable('no answer', { cause: error })
  }
}
