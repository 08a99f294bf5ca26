import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { MOST_TASKS } from './tasks.ts'

const part = z.object({
  task: z.string().check(z.maxLength(80)),
  done: z.boolean(),
  minutes: z.number().check(z.int(), z.nonnegative()),
})

const schema = z.object({
  kind: z.literal('before-you-reply record'),
  version: z.literal(1),
  word: z.optional(z.string().check(z.maxLength(60))),
  parts: z.array(part).check(z.maxLength(MOST_TASKS)),
  minutes: z.number().check(z.int(), z.nonnegative()),
  code: z.string().check(z.maxLength(60)),
})
const sealed = z.object({ ...schema.shape, seal: z.string().check(z.maxLength(64)) })

/** A record as a file: for each part of the list whether it is done and how many minutes it took. */
export interface RecordFile {
  readonly word?: string | undefined
  readonly parts: readonly RecordPart[]
  readonly minutes: number
  readonly code: string
}
/** One part of it. */
export type RecordPart = z.infer<typeof part>

/** What a file that was handed in turns out to be. */
export type ReadRecordFile =
  | { readonly type: 'file'; readonly file: RecordFile }
  /** Not a record at all, or not with this list's seal: changed, or another list's. */
  | { readonly type: 'problem'; readonly problem: 'not-a-record' | 'unsealed' }

/** A record as JSON, with a seal over all of it by the list's own key. */
export function writeRecordFile(assignmentCode: string, file: RecordFile): string {
  const { word, parts, minutes, code } = file
  const plain = {
    kind: 'before-you-reply record',
    version: 1,
    ...(word && { word }),
    parts: parts.map(({ task, done, minutes }) => ({ task, done, minutes })),
    minutes,
    code,
  }
  return `${JSON.stringify({ ...plain, seal: sealOf(assignmentCode, plain) }, null, 2)}\n`
}

/** Reads such a file; it must be exactly what was written, but for its spaces. */
export function readRecordFile(assignmentCode: string, text: string): ReadRecordFile {
  const result = sealed.safeParse(parsed(text))
  if (!result.success) return { type: 'problem', problem: 'not-a-record' }
  const { seal, ...plain } = result.data
  if (sealOf(assignmentCode, plain) !== seal) return { type: 'problem', problem: 'unsealed' }
  return { type: 'file', file: plain }
}

function sealOf(assignmentCode: string, plain: object): string {
  const key = sha256(utf8ToBytes(`file of ${assignmentCode}`))
  return bytesToHex(hmac(sha256, key, utf8ToBytes(JSON.stringify(plain)))).slice(0, 32)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
