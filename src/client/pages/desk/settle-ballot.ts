import type { ReadonlySignal } from '@preact/signals'
import type { ClassVote } from '../../../core/lesson/index.ts'
import type { ShownTally } from '../../../core/room/index.ts'
import { type LeaderState, openedBallot, PATHS } from '../../../protocol/index.ts'
import { askRoom, RoomUnreachable } from '../../platform/ask-room.ts'
import type { Clock } from '../../platform/clock.ts'
import type { KeptLesson } from '../../platform/lesson-shelf.ts'

type KeptBallot = NonNullable<KeptLesson['ballot']>

/** What bringing the ballots in line needs. */
export interface SettleParts {
  readonly code: string
  readonly leaderToken: string
  readonly clock: Clock
  /** The question as it is led; it leads, and the ballot follows. */
  readonly vote: ReadonlySignal<ClassVote | undefined>
  readonly state: ReadonlySignal<LeaderState | undefined>
  /** What was kept of the last ballot. */
  readonly ballot: KeptBallot | undefined
  keepBallot(ballot: KeptBallot): void
  /** What the devices of one vote came to. */
  onCounted(number: number, shown: ShownTally): void
  refresh(): Promise<void>
}

/** Brings the room's ballot to where the leader's vote is. */
export interface Settling {
  now(): void
  stop(): void
}

/** How long to wait before the same is tried again, in milliseconds. */
const AGAIN = 1500

/**
 * The leader's vote leads, the room's ballot follows: one step at a time, each looked at anew, so that a lost
 * answer, a restarted server or a reloaded desk opens no ballot twice.
 */
export function settleBallot(parts: SettleParts): Settling {
  const { clock, refresh } = parts
  const known = knownBallot(parts)
  let isBusy = false
  let isWanted = false
  let stopWaiting = () => {}

  const run = async () => {
    isBusy = true
    do {
      isWanted = false
      try {
        if (await takeStep(parts, known)) {
          await refresh()
          isWanted = true
        }
      } catch (error) {
        if (error instanceof RoomUnreachable) stopWaiting = clock.after(AGAIN, now)
        else await refresh()
      }
    } while (isWanted)
    isBusy = false
  }
  const now = () => {
    stopWaiting()
    isWanted = true
    if (!isBusy) void run()
  }
  return { now, stop: () => stopWaiting() }
}

interface Known {
  idOf(vote: ClassVote): string | undefined
  /** The answer to an opening was lost: whether it was opened can be seen in the state. */
  isUnsure: boolean
  isNew(id: string): boolean
  keep(vote: ClassVote, id: string): void
}

function knownBallot({ ballot, keepBallot }: SettleParts): Known {
  let last = ballot
  return {
    isUnsure: false,
    idOf: ({ number }) => (last?.number === number ? last.id : undefined),
    isNew: (id) => Number(id) > Number(last?.id ?? 0),
    keep({ number }, id) {
      last = { number, id }
      keepBallot(last)
    },
  }
}

/** One step towards the vote. Whether anything was done. */
async function takeStep(parts: SettleParts, known: Known): Promise<boolean> {
  const vote = parts.vote.peek()
  const on = parts.state.peek()?.ballot
  if (!parts.state.peek()) return false
  if (vote?.way !== 'devices' || vote.state === 'asked') {
    if (on?.state !== 'open') return false
    await turn(parts, on.id, 'closed')
    return true
  }
  const id = known.idOf(vote)
  if (id === undefined) return open(parts, vote, known)
  if (on?.id !== id) return false
  if (on.state !== vote.state && on.state !== 'revealed') {
    await turn(parts, id, vote.state)
    return true
  }
  if (on.shown && vote.state !== 'open' && JSON.stringify(on.shown) !== JSON.stringify(vote.shown)) {
    parts.onCounted(vote.number, on.shown)
  }
  return false
}

async function open(parts: SettleParts, vote: ClassVote, known: Known): Promise<boolean> {
  const { code, leaderToken: token, state } = parts
  const on = state.peek()?.ballot
  if (known.isUnsure && on?.state === 'open' && known.isNew(on.id) && isSame(on.replies, vote.replies)) {
    known.isUnsure = false
    known.keep(vote, on.id)
    return false
  }
  known.isUnsure = true
  const question = {
    method: 'POST',
    path: PATHS.ballots(code),
    token,
    body: { replies: vote.replies },
  } as const
  const { ballot } = await askRoom(question, openedBallot)
  known.isUnsure = false
  known.keep(vote, ballot)
  return true
}

function turn(parts: SettleParts, id: string, state: 'open' | 'closed' | 'revealed'): Promise<void> {
  const { code, leaderToken: token } = parts
  return askRoom({ method: 'PUT', path: PATHS.ballotState(code, id), token, body: { state } })
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at])
}
