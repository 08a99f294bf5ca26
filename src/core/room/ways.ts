import type { Transcript } from '../run/index.ts'
import type { Phase, Sign } from '../scene/scene.ts'

export const WAYS = [
  'hands',
  'standing',
  'cards',
  'corners',
  'eyes-closed',
  'folded-cards',
  'devices',
  'leader',
] as const
/** How a class or a hall decides; `leader` picks for it. */
export type Way = (typeof WAYS)[number]

/** Ways in which nobody sees what anybody else chooses. */
export const UNSEEN_WAYS: readonly Way[] = ['eyes-closed', 'folded-cards', 'devices', 'leader']

/** Once one of these phases has begun, nobody may be seen choosing. */
export const PHASES_UNSEEN: readonly Phase[] = ['turn', 'flip', 'squeeze', 'after']

/** Whether a talk has come to its sexual turn: from there to the ending nobody may be seen choosing. */
export function mustBeUnseen(transcript: Transcript, signs: readonly Sign[]): boolean {
  const unseen = new Set(signs.filter(({ phase }) => PHASES_UNSEEN.includes(phase)).map(({ id }) => id))
  return transcript.entries.some(
    (entry) => entry.type === 'line' && entry.line.signs.some((sign) => unseen.has(sign)),
  )
}

/** The ways that the desk may offer now. */
export function waysToDecide(transcript: Transcript, signs: readonly Sign[]): readonly Way[] {
  return mustBeUnseen(transcript, signs) ? UNSEEN_WAYS : WAYS
}
