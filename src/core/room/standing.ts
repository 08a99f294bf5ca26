import type { Counts } from './tally.ts'

/** How a vote stands: nobody voted, several replies lead together, or one leads. */
export type Standing =
  | { readonly type: 'nobody' }
  | { readonly type: 'tie'; readonly replies: readonly string[] }
  | {
      readonly type: 'winner'
      readonly reply: string
      /** Whoever came next: none, one, or several together. */
      readonly runnersUp: readonly string[]
    }

/** Who leads. A tie is shown as one; what to do about it is the leader's to decide. */
export function standingOf(counts: Counts): Standing {
  const most = Math.max(0, ...Object.values(counts))
  if (most === 0) return { type: 'nobody' }
  const [first, ...others] = withCount(counts, most)
  if (first === undefined || others.length > 0) return { type: 'tie', replies: withCount(counts, most) }
  const next = Math.max(0, ...Object.values(counts).filter((count) => count < most))
  return { type: 'winner', reply: first, runnersUp: next === 0 ? [] : withCount(counts, next) }
}

function withCount(counts: Counts, wanted: number): readonly string[] {
  return Object.entries(counts)
    .filter(([, count]) => count === wanted)
    .map(([reply]) => reply)
}
