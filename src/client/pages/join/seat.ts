import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Tally } from '../../../core/judgement/index.ts'
import { type Form, PATHS, type VoterState, voterState } from '../../../protocol/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { followRoom, type RoomTie } from '../../platform/follow-room.ts'
import { keepSending } from '../../platform/keep-sending.ts'
import type { KeptSeat, SeatShelf } from '../../platform/seat-shelf.ts'

/** This seat's vote in one ballot: on its way, kept by the room, or too late. */
export interface SeatVote {
  readonly ballot: string
  /** When a change came too late: what counts instead, if anything does. */
  readonly reply: string
  readonly state: 'sending' | 'kept' | 'late'
}

/** What a seat is made of. */
export interface SeatParts {
  readonly kept: KeptSeat
  readonly shelf: SeatShelf
  readonly clock: Clock
}

/** A device in a class: what it sees, and what it can say. */
export interface Seat {
  readonly code: string
  readonly state: ReadonlySignal<VoterState | undefined>
  readonly tie: ReadonlySignal<RoomTie>
  readonly vote: ReadonlySignal<SeatVote | undefined>
  /** Lines that this device has marked. */
  readonly marks: ReadonlySignal<ReadonlySet<string>>
  choose(reply: string): void
  mark(line: string): void
  judge(form: Form, tally: Tally): Promise<boolean>
  /** Hands in a group's code. Whether the room has taken it. */
  handIn(code: string): Promise<boolean>
  close(): void
}

/** Takes the seat that this browser has, and keeps it through reloads, sleep and lost networks. */
export function openSeat({ kept, shelf, clock }: SeatParts): Seat {
  const { code, seatToken: token } = kept
  const feed = followRoom<VoterState>({ code, token, clock, schema: voterState })
  const sender = keepSending(clock)
  const first = kept.unsent?.vote ?? kept.vote
  const vote = signal<SeatVote | undefined>(first && { ...first, state: 'kept' })
  const marks = signal<ReadonlySet<string>>(new Set())
  const unsent = { vote: kept.unsent?.vote, marks: new Map(Object.entries(kept.unsent?.marks ?? {})) }
  const put = (kind: string, path: string, body: unknown) =>
    sender.put(kind, { method: 'PUT', path, token, body })
  const keepSeat = (part: Partial<KeptSeat> = {}) => {
    const now = shelf.find(code)
    const waits = { vote: unsent.vote, marks: Object.fromEntries(unsent.marks) }
    if (now) shelf.put({ ...now, ...part, unsent: waits })
  }
  const sendVote = (here: NonNullable<KeptSeat['vote']>) => {
    vote.value = { ...here, state: 'sending' }
    unsent.vote = here
    keepSeat()
    void put('vote', PATHS.vote(code, here.ballot), { reply: here.reply }).then(({ outcome }) => {
      if (outcome === 'replaced') return
      vote.value = { ...here, state: outcome === 'done' ? 'kept' : 'late' }
      unsent.vote = undefined
      keepSeat(outcome === 'done' ? { vote: here } : {})
      if (outcome !== 'done') void feed.refresh()
    })
  }
  const sendMark = (line: string, marked: boolean) => {
    unsent.marks.set(line, marked)
    marks.value = withUnsent(marks.peek(), unsent.marks)
    keepSeat()
    void put(`mark ${line}`, PATHS.mark(code, line), { marked }).then(({ outcome }) => {
      if (outcome === 'replaced') return
      unsent.marks.delete(line)
      keepSeat()
    })
  }

  const stopMine = effect(() => {
    const { mine, ballot } = feed.state.value ?? {}
    if (!mine) return
    if (ballot) vote.value = voteNow(ballot, mine.vote, vote.peek())
    marks.value = withUnsent(mine.marks, unsent.marks)
  })
  const stopTie = effect(() => {
    if (feed.tie.value === 'there') sender.hurry()
  })
  shelf.watch(() => void feed.refresh())
  if (unsent.vote) sendVote(unsent.vote)
  for (const [line, marked] of unsent.marks) sendMark(line, marked)

  return {
    code,
    state: feed.state,
    tie: feed.tie,
    vote,
    marks,
    choose(reply) {
      const ballot = feed.state.peek()?.ballot
      if (ballot?.state !== 'open') return
      sendVote({ ballot: ballot.id, reply })
    },
    mark: (line) => sendMark(line, !marks.peek().has(line)),
    judge: async (form, tally) =>
      (await put(`judge ${form}`, PATHS.judgement(code, form), tally)).outcome === 'done',
    handIn: async (outcome) =>
      (await put('outcome', PATHS.outcome(code), { code: outcome })).outcome === 'done',
    close() {
      stopMine()
      stopTie()
      sender.close()
      feed.close()
    },
  }
}

/** What the room knows of this seat's vote; what is on its way counts before that, and a refusal stays to be read. */
function voteNow(
  { id, state }: NonNullable<VoterState['ballot']>,
  known: string | undefined,
  own: SeatVote | undefined,
): SeatVote | undefined {
  if (own?.ballot === id && own.state === 'sending') return own
  if (own?.ballot === id && own.state === 'late' && state !== 'open') return { ...own, reply: known ?? '' }
  return known === undefined ? undefined : { ballot: id, reply: known, state: 'kept' }
}

/** The marks that the room knows, with what it has not heard yet. */
function withUnsent(known: Iterable<string>, unsent: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  const all = new Set(known)
  for (const [line, marked] of unsent) {
    if (marked) all.add(line)
    else all.delete(line)
  }
  return all
}
