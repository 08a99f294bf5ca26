import * as z from 'zod/mini'
import { Refusal } from './refusal.ts'

/** The body of a request by its schema; no body is an empty one. @throws Refusal that names what is wrong */
export function bodyOf<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = z.safeParse(schema, body ?? {})
  if (read.success) return read.data
  const [first] = read.error.issues
  const place = (first?.path ?? []).map(String).join('.').slice(0, 60)
  throw new Refusal(
    'bad-request',
    place === ''
      ? 'The body is not what is wanted here; docs/api.md says what is.'
      : `"${place}" in the body is missing or not what is wanted here; docs/api.md says what is.`,
  )
}

/** The same for a part of an address. */
export function partOf<Schema extends z.ZodMiniType>(schema: Schema, part: string): z.output<Schema> {
  const read = z.safeParse(schema, part)
  if (read.success) return read.data
  throw new Refusal('bad-request', 'A part of this address is not what is wanted here.')
}
