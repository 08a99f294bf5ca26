import { z } from 'zod'
import { source } from '../debrief/signs.ts'
import { WAYS } from '../room/ways.ts'
import { ID } from '../scene/words.ts'
import { ASK_WAYS, AUDIENCES, LENGTHS } from './talk.ts'

/** The keys of which a step has exactly one: what the hall sees meanwhile. */
export const WALL_KEYS = ['hall', 'ask', 'play', 'signs', 'show'] as const

const id = z.string().regex(ID)
const words = z.string().trim().min(1)
const length = z.literal([...LENGTHS])

const spoken = z.union([words, z.strictObject({ claim: words, sources: z.array(source).min(1) })])

const step = z
  .strictObject({
    id,
    name: words,
    minutes: z.number().min(0.5).max(30),
    only: z.array(length).min(1).optional(),
    say: z.array(spoken).optional(),
    hall: z.array(words).min(1).optional(),
    ask: z.strictObject({ question: words, how: z.enum(ASK_WAYS) }).optional(),
    play: z
      .strictObject({
        scene: id,
        from: id,
        to: id.optional(),
        by: z.enum(WAYS),
        turned: z.enum(WAYS).optional(),
        over: words.optional(),
      })
      .optional(),
    signs: z.array(id).min(1).optional(),
    show: z.enum(['steps', 'help']).optional(),
    watch: words.optional(),
  })
  .meta({ oneOf: WALL_KEYS.map((key) => ({ required: [key] })) })

/** The shape of `scenes/talks/<id>.yaml`, as docs/guides/talk-format.md tells it. */
export const talkFile = z.strictObject({
  id,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  audience: z.enum(AUDIENCES),
  lengths: z.array(length).min(1),
  title: words,
  summary: words,
  steps: z.array(step).min(1),
})

/** A talk as it is written. */
export type TalkFile = z.infer<typeof talkFile>
/** A step as it is written. */
export type StepFile = TalkFile['steps'][number]
/** A paragraph to say as it is written: plain, or a claim with who says so. */
export type SpokenFile = z.infer<typeof spoken>
