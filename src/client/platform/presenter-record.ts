import * as z from 'zod/mini'
import { RECORDS } from './records.ts'

const line = z.string().check(z.maxLength(120))

const presenter = z.object({
  version: z.literal(1),
  school: z.optional(line),
  service: z.optional(line),
  officer: z.optional(line),
  date: z.optional(line),
  /** The local number, shown as it was typed. */
  number: z.optional(line),
  /** The address behind the code on the poster; none, no code. */
  address: z.optional(z.string().check(z.maxLength(300))),
  /** A picture as a data URI. */
  logo: z.optional(z.string().check(z.maxLength(700_000), z.regex(/^data:image\/[\w+.-]+;base64,[\w+/=]+$/))),
  paper: z.optional(z.enum(['a4', 'letter'])),
})

/** What whoever gives a talk has typed in, and wants to find again. */
export type KeptPresenter = z.infer<typeof presenter>

/** The record of the presenter: where all others are listed, with what it may hold. */
export const PRESENTER_RECORD = {
  ...RECORDS.presenter,
  schema: presenter,
  empty: { version: 1 } as KeptPresenter,
}
