import * as z from 'zod/mini'
import { READERS, type Readers } from '../../core/judgement/bank.ts'
import type { Round } from '../../core/judgement/round.ts'
import { STEPS } from '../../core/judgement/tally.ts'
import { RECORDS } from './records.ts'

const id = z.string().check(z.regex(/^[\w-]{1,80}$/))
const readers = z.enum(READERS)

const practice = z.object({
  version: z.literal(1),
  /** Whom chats were chosen for last. */
  readers: z.optional(readers),
  /** One round for each place where rounds are played: free, before, after, each booster. */
  rounds: z.record(
    id,
    z.object({
      readers,
      items: z.array(id).check(z.maxLength(50)),
      judgements: z.array(z.enum(STEPS)).check(z.maxLength(50)),
      /** For a round of two parallel forms: which one, and the seed by which they were drawn. */
      drawn: z.optional(
        z.object({ form: z.enum(['a', 'b']), seed: z.number().check(z.int(), z.nonnegative()) }),
      ),
    }),
  ),
})

/** The kept rounds of practice, by place. */
export type KeptPractice = Pick<z.infer<typeof practice>, 'version' | 'readers'> & {
  rounds: Readonly<Record<string, KeptRound>>
}
/** A kept round, under way or over. */
export interface KeptRound extends Round {
  readonly readers: Readers
  readonly drawn?: { readonly form: 'a' | 'b'; readonly seed: number } | undefined
}

/** The record of practice: where all others are listed, with what it may hold. */
export const PRACTICE_RECORD = {
  ...RECORDS.practice,
  schema: practice,
  empty: { version: 1, rounds: {} } as KeptPractice,
}
