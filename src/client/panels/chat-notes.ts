import type { Chat, FeedbackPoint } from '../../core/judgement/index.ts'

/** A sentence of feedback as it stands in the chat: its number, its colour, and the message it stands under. */
export interface ChatNote {
  readonly number: number
  readonly point: FeedbackPoint
  /** The last message that it points at. */
  readonly under: string
  /** Whether it tells what makes the chat fine, what is (or looks like) a sign, or what nobody could know. */
  readonly tone: 'fine' | 'sign' | 'open'
}

/** The notes of a chat, numbered in the order in which they are read. */
export function notesOf({ kind, lines }: Chat, points: readonly FeedbackPoint[]): readonly ChatNote[] {
  const place = (id: string) => lines.findIndex((line) => line.id === id)
  const lastOf = ({ at }: FeedbackPoint) => Math.max(...at.map(place))
  const isFine = ({ at }: FeedbackPoint) => at.some((id) => (lines[place(id)]?.fine.length ?? 0) > 0)
  return [...points]
    .sort((one, other) => lastOf(one) - lastOf(other))
    .map((point, index) => ({
      number: index + 1,
      point,
      under: lines[lastOf(point)]?.id ?? '',
      tone: kind === 'open' ? 'open' : isFine(point) ? 'fine' : 'sign',
    }))
}
