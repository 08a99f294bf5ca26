import { z } from 'zod'
import { source } from '../debrief/signs.ts'
import { ID } from '../scene/words.ts'
import { READERS_OF_PAPERS, SHOWN_ON_PAPER } from './paper.ts'

/** The keys of which a block has exactly one. */
export const BLOCK_KEYS = ['text', 'claim', 'list', 'numbered', 'tick', 'q', 'say', 'write', 'show'] as const

const id = z.string().regex(ID)
const words = z.string().trim().min(1)
const items = z.array(words).min(1)

const block = z.strictObject({
  text: words.optional(),
  claim: words.optional(),
  list: items.optional(),
  numbered: items.optional(),
  tick: items.optional(),
  q: words.optional(),
  a: words.optional(),
  instead: words.optional(),
  say: words.optional(),
  write: words.optional(),
  lines: z.int().min(1).max(12).optional(),
  show: z.enum(SHOWN_ON_PAPER).optional(),
  sources: z.array(source).min(1).optional(),
})

/** The shape of `scenes/papers/<id>.yaml`, as docs/guides/talk-format.md tells it. */
export const paperFile = z.strictObject({
  id,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  reader: z.enum(READERS_OF_PAPERS),
  title: words,
  lead: words.optional(),
  parts: z.array(z.strictObject({ id, title: words.optional(), blocks: z.array(block).min(1) })).min(1),
})

/** A paper as it is written. */
export type PaperFile = z.infer<typeof paperFile>
/** A block as it is written. */
export type BlockFile = PaperFile['parts'][number]['blocks'][number]
