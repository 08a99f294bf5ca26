import type { Line, Reply } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { isOpen } from './flag-bits.ts'
import type { Room } from './rooms.ts'

/** The room of a state. */
export function roomOf(states: States, state: number): Room {
  return states.rooms[states.room.at(state)] as Room
}

/** The lines that are shown in a state. Remembered for each set of flags that the lines ask for. */
export function linesIn(states: States, state: number): readonly Line[] {
  const room = roomOf(states, state)
  const flags = states.flags.at(state) & room.lineFlags
  const before = room.shown.get(flags)
  if (before !== undefined) return before
  const lines = room.lines.filter(({ gate }) => isOpen(gate, flags)).map(({ line }) => line)
  room.shown.set(flags, lines)
  return lines
}

/** The replies that are offered in a state; remembered in the same way. */
export function repliesIn(states: States, state: number): readonly Reply[] {
  const room = roomOf(states, state)
  const flags = states.flags.at(state) & room.replyFlags
  const before = room.offered.get(flags)
  if (before !== undefined) return before
  const open = room.steps.filter(({ gate }) => isOpen(gate, flags))
  const replies = open.flatMap(({ reply }) => reply ?? [])
  room.offered.set(flags, replies)
  return replies
}

/** A step out of a state: to where, and by which reply; a jump has none. */
export interface Edge {
  readonly to: number
  readonly step: number
  readonly reply: Reply | undefined
}

/** The steps out of a state, in the order of the file. */
export function edgesOf(states: States, state: number): Edge[] {
  const { steps } = roomOf(states, state)
  const edges: Edge[] = []
  eachEdge(states, state, (to, step) => edges.push({ to, step, reply: steps[step]?.reply }))
  return edges
}

/** Calls for each step out of a state without making a list: for passes over millions of states. */
export function eachEdge(states: States, state: number, tell: (to: number, step: number) => void): void {
  const start = states.edgeStart.at(state)
  const end = start + states.edgeCount.at(state)
  for (let edge = start; edge < end; edge++) {
    tell(states.edgeTo.at(edge), states.edgeStep.at(edge))
  }
}

/** The fewest replies that lead to a state. */
export function shortestWay(states: States, state: number): string[] {
  const way: string[] = []
  for (let at = state; states.parent.at(at) !== -1; at = states.parent.at(at)) {
    const reply = roomOf(states, states.parent.at(at)).steps[states.parentStep.at(at)]?.reply
    if (reply) way.push(reply.id)
  }
  return way.reverse()
}

/** A way as an author reads it; the middle of a very long one is left out. */
export function wayText(way: readonly string[]): string {
  if (way.length === 0) return 'Way there: at once.'
  const shown = way.length > 14 ? [...way.slice(0, 7), '…', ...way.slice(-6)] : way
  return `Way there: ${shown.join(' → ')}`
}
