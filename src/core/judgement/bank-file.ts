import { z } from 'zod'
import { APP_LOOKS, ROLES } from '../scene/scene.ts'
import { ID } from '../scene/words.ts'
import { AGE_BANDS, CHAT_KINDS, CHAT_USES, PRONOUNS } from './bank.ts'

/** The keys of which a message has exactly one. */
export const CHAT_LINE_KEYS = ['text', 'hidden', 'screen', 'profile'] as const

const id = z.string().regex(ID)
const ids = z.union([id, z.array(id)])
const words = z.string().trim().min(1)

const person = z.strictObject({
  role: z.enum(ROLES),
  name: words,
  pronoun: z.enum(PRONOUNS),
})

const line = z.strictObject({
  id,
  who: id.optional(),
  text: words.optional(),
  hidden: words.optional(),
  screen: words.optional(),
  profile: words.optional(),
  sign: ids.optional(),
  fine: ids.optional(),
  like: ids.optional(),
})

/** The shape of one chat, `scenes/practice/chats/<id>.yaml`, as docs/guides/practice-format.md tells it. */
export const chatFile = z.strictObject({
  id,
  kind: z.enum(CHAT_KINDS),
  use: z.enum(CHAT_USES),
  pair: id.optional(),
  ages: z.enum(AGE_BANDS),
  app: z.strictObject({ name: words, look: z.enum(APP_LOOKS) }),
  people: z.record(id, person),
  intro: words,
  lines: z.array(line).min(1),
  feedback: z
    .array(z.strictObject({ at: ids, text: words }))
    .min(1)
    .max(2),
})

/** A chat as it is written. */
export type ChatFile = z.infer<typeof chatFile>

const names = z.array(words).min(1)

/** The shape of `scenes/practice/bank.yaml`: what all chats share. */
export const bankFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  fine: z.array(z.strictObject({ id, confirms: z.boolean(), name: words, why: words })).min(1),
  names: z.strictObject({ she: names, he: names, they: names }),
})

/** What all chats share, as it is written. */
export type BankFile = z.infer<typeof bankFile>
