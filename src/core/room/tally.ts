/** A vote of one device; `heads` is how many people sit behind it. */
export interface Vote {
  readonly reply: string
  readonly heads: number
}

/** Votes per reply id, every reply of the ballot included. */
export type Counts = Readonly<Record<string, number>>

/** What a ballot came to. Never of fewer voters than `shownTally` allows does anybody see the counts. */
export interface BallotTally {
  /** Hands, cards or devices: how many voted. */
  readonly cast: number
  readonly counts: Counts
}

/** Adds up votes of devices: one each, or each with the people behind it. */
export function tallyOfVotes(
  replies: readonly string[],
  votes: Iterable<Vote>,
  { weigh }: { readonly weigh: boolean },
): BallotTally {
  const sums = new Map(replies.map((reply) => [reply, 0]))
  let cast = 0
  for (const { reply, heads } of votes) {
    const sum = sums.get(reply)
    if (sum === undefined) continue
    sums.set(reply, sum + (weigh ? heads : 1))
    cast += 1
  }
  return { cast, counts: Object.fromEntries(sums) }
}

/** Takes what the leader typed: hands, cards or people in corners; what is no count is none. */
export function tallyOfHands(
  replies: readonly string[],
  typed: Readonly<Record<string, number>>,
): BallotTally {
  const count = (reply: string) => (Object.hasOwn(typed, reply) ? wholeNumber(typed[reply]) : 0)
  const counts = replies.map((reply) => [reply, count(reply)] as const)
  return { cast: counts.reduce((sum, [, n]) => sum + n, 0), counts: Object.fromEntries(counts) }
}

function wholeNumber(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0
}
