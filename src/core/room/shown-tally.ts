import { type Standing, standingOf } from './standing.ts'
import type { BallotTally, Counts } from './tally.ts'

/** Below so many voters a split would tell who chose what (`groups`: each device is a group). */
export const SPLIT_FROM = { voters: 5, groups: 3 } as const
/** Below so many, even the bare name of the reply that leads would. */
export const WINNER_FROM = 3

/** Whether each device is one person, or a group. */
export interface Voters {
  readonly groups: boolean
}

/**
 * What may be shown of a tally. Without `counts` there were too few voters for them; `too-few` and a tie
 * without replies say no more than that the class has to talk and the leader to choose.
 */
export interface ShownTally {
  readonly cast: number
  readonly standing: Standing | { readonly type: 'too-few' }
  readonly counts?: Counts
}

/** From how many voters, or devices of groups, a split may be shown. */
export function splitFrom({ groups }: Voters): number {
  return groups ? SPLIT_FROM.groups : SPLIT_FROM.voters
}

/** Leaves out of a tally whatever would tell who chose what. */
export function shownTally({ cast, counts }: BallotTally, voters: Voters): ShownTally {
  const standing = standingOf(counts)
  if (cast >= splitFrom(voters)) return { cast, standing, counts }
  if (cast === 0) return { cast, standing: { type: 'nobody' } }
  if (cast < WINNER_FROM) return { cast, standing: { type: 'too-few' } }
  if (standing.type !== 'winner') return { cast, standing: { type: 'tie', replies: [] } }
  return { cast, standing: { ...standing, runnersUp: [] } }
}
