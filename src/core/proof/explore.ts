import type { Scene } from '../scene/scene.ts'
import { atOnce, type Steps } from '../steps.ts'
import { orderBeats } from './beat-order.ts'
import { flagBits, isOpen } from './flag-bits.ts'
import { IntList } from './int-list.ts'
import { MOST_FLAGS, MOST_STATES } from './limits.ts'
import { type Room, roomsOf } from './rooms.ts'

/** Every (beat, flags) state that can be reached, and every step between them. */
export interface States {
  readonly rooms: readonly Room[]
  readonly count: number
  /** Per state: its room, its flags, and the least number of replies that leads there. */
  readonly room: IntList
  readonly flags: IntList
  readonly replies: IntList
  /** Per state: from where, and by which step, that shortest way comes; -1 at the start. */
  readonly parent: IntList
  readonly parentStep: IntList
  /** All states, each before those that it leads to. */
  readonly order: IntList
  /** The steps of a state `s` are the `edgeCount[s]` from `edgeStart[s]` on; each leads to a state by a step. */
  readonly edgeStart: IntList
  readonly edgeCount: IntList
  readonly edgeTo: IntList
  readonly edgeStep: IntList
  /** A number per state for one pass at a time to work with, so that passes do not pile up in memory. */
  readonly scratch: Float64Array
}

/** The states of a scene, or why they could not all be tried. */
export type Exploration =
  | { readonly type: 'explored'; readonly states: States }
  | { readonly type: 'cycles'; readonly cycles: readonly (readonly string[])[] }
  | { readonly type: 'too-many-flags'; readonly flags: number }
  | { readonly type: 'too-many-states' }

/** Told now and then how many of all beats are done. */
export type Progress = (done: number, all: number) => void

/** How far to go, and whom to tell how far it is. */
export interface ExploreOptions {
  readonly progress?: Progress
  /** Where to give up; by default where memory would. */
  readonly mostStates?: number
}

/** Tries every way through a scene. Exact: the scene has no circles, so each state is opened once. */
export function explore(scene: Scene, options: ExploreOptions = {}): Exploration {
  return atOnce(exploreInSteps(scene, options))
}

/** The same with pauses. */
export function* exploreInSteps(scene: Scene, options: ExploreOptions = {}): Steps<Exploration> {
  const { order, cycles } = orderBeats(scene)
  if (cycles.length > 0) return { type: 'cycles', cycles }
  const bits = flagBits(scene)
  if (bits.size > MOST_FLAGS) return { type: 'too-many-flags', flags: bits.size }
  const states = emptyStates(roomsOf(scene, order, bits))
  const known = states.rooms.map(() => new Map<number, number>())
  enter(states, known, 0, { flags: 0, parent: -1, step: 0, replies: 0 })
  for (const [index, room] of states.rooms.entries()) {
    for (const state of (known[index] ?? []).values()) openState(states, known, room, state)
    known[index] = new Map()
    if (states.room.length > (options.mostStates ?? MOST_STATES)) return { type: 'too-many-states' }
    if (index % 256 !== 0) continue
    options.progress?.(index, states.rooms.length)
    yield
  }
  return { type: 'explored', states: withCount(states) }
}

function emptyStates(rooms: readonly Room[]): States {
  const list = () => new IntList()
  const short = () => new IntList(16)
  return {
    rooms,
    count: 0,
    room: list(),
    flags: list(),
    replies: list(),
    parent: list(),
    parentStep: short(),
    order: list(),
    edgeStart: list(),
    edgeCount: short(),
    edgeTo: list(),
    edgeStep: short(),
    scratch: new Float64Array(0),
  }
}

function withCount(states: States): States {
  return { ...states, count: states.room.length, scratch: new Float64Array(states.room.length) }
}

interface Arrival {
  readonly flags: number
  readonly parent: number
  readonly step: number
  readonly replies: number
}

/** Comes into a room; a state seen before only learns of a shorter way to it. */
function enter(
  states: States,
  known: readonly Map<number, number>[],
  room: number,
  arrival: Arrival,
): number {
  const flags = arrival.flags & (states.rooms[room]?.live ?? 0)
  const before = known[room]?.get(flags)
  if (before !== undefined) {
    if (arrival.replies < states.replies.at(before)) noteWay(states, before, arrival)
    return before
  }
  const state = states.room.length
  known[room]?.set(flags, state)
  states.room.push(room)
  states.flags.push(flags)
  for (const list of [states.replies, states.parent, states.parentStep, states.edgeStart, states.edgeCount])
    list.push(0)
  noteWay(states, state, arrival)
  return state
}

function noteWay(states: States, state: number, { parent, step, replies }: Arrival): void {
  states.parent.set(state, parent)
  states.parentStep.set(state, step)
  states.replies.set(state, replies)
}

function openState(states: States, known: readonly Map<number, number>[], room: Room, state: number): void {
  const flags = states.flags.at(state)
  states.order.push(state)
  states.edgeStart.set(state, states.edgeTo.length)
  for (const [index, step] of room.steps.entries()) {
    if (!isOpen(step.gate, flags)) continue
    const replies = states.replies.at(state) + (step.reply ? 1 : 0)
    const to = enter(states, known, step.to, {
      flags: flags | step.sets,
      parent: state,
      step: index,
      replies,
    })
    states.edgeTo.push(to)
    states.edgeStep.push(index)
  }
  states.edgeCount.set(state, states.edgeTo.length - states.edgeStart.at(state))
}
