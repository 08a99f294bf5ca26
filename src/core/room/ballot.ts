export const BALLOT_STATES = ['open', 'closed', 'revealed'] as const
/** Votes are taken and can be changed; are taken no more; are shown to everybody. */
export type BallotState = (typeof BALLOT_STATES)[number]

/** One question to the class: which of these replies would help? */
export interface Ballot {
  readonly id: string
  /** Reply ids, in the order in which they are shown. */
  readonly replies: readonly string[]
  readonly state: BallotState
}

/** A revealed ballot was asked to take votes again, although everybody has seen how it stands. */
export class BallotIsRevealed extends Error {
  override readonly name = 'BallotIsRevealed'
  constructor() {
    super('A revealed ballot takes no more votes: open a new one to vote again.')
  }
}

/** A ballot that takes votes from now on. */
export function openBallot(id: string, replies: readonly string[]): Ballot {
  return { id, replies, state: 'open' }
}

/**
 * The ballot in another state; the state that it has already is no mistake, so that a request may be repeated.
 * @throws BallotIsRevealed when votes could be taken again although they have been seen
 */
export function turnBallot(ballot: Ballot, state: BallotState): Ballot {
  if (ballot.state === state) return ballot
  if (ballot.state === 'revealed') throw new BallotIsRevealed()
  return { ...ballot, state }
}

/** Whether a vote for this reply counts now. */
export function takesVote(ballot: Ballot, reply: string): boolean {
  return ballot.state === 'open' && ballot.replies.includes(reply)
}
