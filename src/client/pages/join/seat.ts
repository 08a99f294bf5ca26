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
  const vote = signal<SeatVote | undefined>(kept.vote && { ...kept.vote, state: 'kept' })
  const marks = signal<ReadonlySet<string>>(new Set())
  const unsent = new Set<string>()
  const put = (kind: string, path: string, body: unknown) =>
    sender.put(kind, { method: 'PUT', path, token, body })
  const keepVote = (last: KeptSeat['vote']) => shelf.put({ ...(shelf.find(code) ?? kept), vote: last })

  const stopMine = effect(() => {
    const { mine, ballot } = feed.state.value ?? {}
    if (!mine) return
    const own = vote.peek()
    const isUnderway = own?.ballot === ballot?.id && own?.state === 'sending'
    if (ballot && !isUnderway)
      vote.value =
        mine.vote === undefined ? undefined : { ballot: ballot.id, reply: mine.vote, state: 'kept' }
    if (unsent.size === 0) marks.value = new Set(mine.marks)
  })
  const stopTie = effect(() => {
    if (feed.tie.value === 'there') sender.hurry()
  })
  shelf.watch(() => void feed.refresh())

  return {
    code,
    state: feed.state,
    tie: feed.tie,
    vote,
    marks,
    choose(reply) {
      const ballot = feed.state.peek()?.ballot
      if (ballot?.state !== 'open') return
      const here = { ballot: ballot.id, reply }
      vote.value = { ...here, state: 'sending' }
      void put('vote', PATHS.vote(code, ballot.id), { reply }).then(({ outcome }) => {
        if (outcome === 'replaced') return
        vote.value = { ...here, state: outcome === 'done' ? 'kept' : 'late' }
        if (outcome === 'done') keepVote(here)
        else void feed.refresh()
      })
    },
    mark(line) {
      const marked = !marks.peek().has(line)
      marks.value = new Set([...marks.peek()].filter((each) => each !== line).concat(marked ? [line] : []))
      unsent.add(line)
      void put(`mark ${line}`, PATHS.mark(code, line), { marked }).then(({ outcome }) => {
        if (outcome !== 'replaced') unsent.delete(line)
      })
    },
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
