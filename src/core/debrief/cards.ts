import type { LineEntry, ReplyEntry, Transcript } from '../run/index.ts'
import { PHASES_WITHOUT_STATUS, PROTECT_STANCES, type Sign } from '../scene/scene.ts'

/**
 * How a sign was met: marked, answered by a protective reply, met and neither, or not on this path.
 * From the flip on there is no status, since nothing there was the teen's to prevent.
 */
export type SignStatus = 'marked' | 'answered' | 'met' | 'not-met' | 'none'

/** One message that carried a sign. */
export interface SignPlace {
  readonly line: string
  readonly status: SignStatus
}

/** A sign with all its messages in a run. */
export interface SignCard {
  readonly sign: Sign
  readonly status: SignStatus
  readonly places: readonly SignPlace[]
}

const RANK: readonly SignStatus[] = ['marked', 'answered', 'met', 'none', 'not-met']

/**
 * The cards of a run: signs in the order in which they were met, then those that this path did not meet.
 * @param signs the scene's signs, in the order of the list of signs
 */
export function cardsOf(transcript: Transcript, signs: readonly Sign[]): readonly SignCard[] {
  const byId = new Map(signs.map((sign) => [sign.id, sign]))
  const places = placesOf(transcript, byId)
  const met = [...places].flatMap(([id, found]) => {
    const sign = byId.get(id)
    return sign ? [{ sign, status: bestOf(found), places: found }] : []
  })
  const unmet = signs
    .filter((sign) => !places.has(sign.id))
    .map((sign): SignCard => ({ sign, status: hasStatus(sign) ? 'not-met' : 'none', places: [] }))
  return [...met, ...unmet]
}

/** The player's marks on messages without a sign, in the order of the talk: met with interest, never "wrong". */
export function harmlessMarks(transcript: Transcript): readonly string[] {
  const marked = new Set(transcript.run.marks.map((mark) => mark.line))
  return transcript.entries
    .filter((entry) => entry.type === 'line')
    .filter((entry) => entry.line.signs.length === 0 && marked.has(entry.line.id))
    .map((entry) => entry.line.id)
}

/** Whether nothing of this sign was the teen's to prevent. */
export function hasStatus(sign: Sign): boolean {
  return !PHASES_WITHOUT_STATUS.includes(sign.phase)
}

function placesOf(transcript: Transcript, byId: ReadonlyMap<string, Sign>): Map<string, SignPlace[]> {
  const places = new Map<string, SignPlace[]>()
  const replies = transcript.entries.filter((entry) => entry.type === 'reply')
  let flipped = false
  for (const entry of transcript.entries) {
    if (entry.type !== 'line') continue
    const signs = entry.line.signs.flatMap((id) => byId.get(id) ?? [])
    flipped ||= signs.some((sign) => !hasStatus(sign))
    for (const sign of signs) {
      const status = flipped ? 'none' : statusOf(sign.id, entry, replies, transcript)
      places.set(sign.id, [...(places.get(sign.id) ?? []), { line: entry.line.id, status }])
    }
  }
  return places
}

function statusOf(
  sign: string,
  { line, repliesBefore }: LineEntry,
  replies: readonly ReplyEntry[],
  { run }: Transcript,
): SignStatus {
  if (run.marks.some((mark) => mark.line === line.id && mark.repliesBefore === repliesBefore)) return 'marked'
  const answered = replies.some(
    (given) => given.index >= repliesBefore && answers(given, sign, repliesBefore),
  )
  return answered ? 'answered' : 'met'
}

/** A protective reply sees all signs since the choice before it, unless it names what it sees, however long ago. */
function answers({ reply, index }: ReplyEntry, sign: string, repliesBefore: number): boolean {
  if (!PROTECT_STANCES.some((stance) => stance === reply.stance)) return false
  return reply.answers ? reply.answers.includes(sign) : index === repliesBefore
}

function bestOf(places: readonly SignPlace[]): SignStatus {
  return RANK.find((status) => places.some((place) => place.status === status)) ?? 'met'
}
