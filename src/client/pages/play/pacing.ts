import type { Entry } from '../../../core/run/index.ts'

/** How an entry arrives, in milliseconds: a pause to read what was there, then a time of typing. */
export interface Arrival {
  readonly pause: number
  readonly typing: number
}

const AT_ONCE: Arrival = { pause: 0, typing: 0 }

/**
 * The arrival of an entry after the one before it. Longer texts take longer to read and to type, within bounds
 * that keep a class from drumming its fingers. The teen's own words come at once: they have just been chosen.
 */
export function arrivalOf(
  entry: Entry,
  before: Entry | undefined,
  lengthOf: (id: string) => number,
): Arrival {
  if (!before || entry.type === 'reply') return AT_ONCE
  const { kind, id } = entry.line
  if (kind === 'profile') return { pause: 160, typing: 0 }
  const read = Math.min(1600, 350 + 18 * lengthOf(before.type === 'line' ? before.line.id : before.reply.id))
  if (kind === 'tells') return { pause: read + 400, typing: 0 }
  if (kind === 'screen') return { pause: read, typing: 0 }
  return { pause: read, typing: Math.min(2200, 450 + 24 * lengthOf(id)) }
}
