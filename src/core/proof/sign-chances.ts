import type { Line } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { isOpen } from './flag-bits.ts'
import { edgesOf, roomOf } from './walk.ts'

/** How a sign is met when each reply is picked at random, all that are offered being equally likely. */
export interface SignChance {
  readonly sign: string
  readonly chance: number
  /** Whether every path meets it in a beat that is no opening. */
  readonly unavoidable: boolean
  /** A line that carries it outside the openings, where there is one. */
  readonly line: Line | undefined
}

/** Every sign that some line lists, with its chance; 0 where it cannot be met. */
export function signChances(states: States, signs: readonly string[]): SignChance[] {
  const always = new Uint8Array(states.count)
  return signs.map((sign) => chanceOf(states, sign, always))
}

function chanceOf(states: States, sign: string, always: Uint8Array): SignChance {
  const carriers = states.rooms.map(({ lines }) => lines.filter(({ line }) => line.signs.includes(sign)))
  const { scratch: missed } = states
  for (let i = states.count - 1; i >= 0; i--) {
    const state = states.order.at(i)
    const flags = states.flags.at(state)
    const here = (carriers[states.room.at(state)] ?? []).some(({ gate }) => isOpen(gate, flags))
    const first = states.edgeStart.at(state)
    const end = first + states.edgeCount.at(state)
    let later = 0
    let everywhere = end > first
    for (let edge = first; edge < end; edge++) {
      const to = states.edgeTo.at(edge)
      later += missed[to] as number
      everywhere &&= always[to] === 1
    }
    missed[state] = here ? 0 : end === first ? 1 : later / (end - first)
    const counts = here && !roomOf(states, state).beat.opening
    always[state] = counts || everywhere ? 1 : 0
  }
  const outside = carriers.filter((_, index) => !states.rooms[index]?.beat.opening).flat()
  return { sign, chance: 1 - (missed[0] as number), unavoidable: always[0] === 1, line: outside[0]?.line }
}

/** Per state: whether some way to it, its own lines included, has met the sign. */
export function maybeMet(states: States, sign: string): Uint8Array {
  const met = new Uint8Array(states.count)
  for (let i = 0; i < states.count; i++) {
    const state = states.order.at(i)
    const flags = states.flags.at(state)
    const { lines } = roomOf(states, state)
    if (lines.some(({ line, gate }) => line.signs.includes(sign) && isOpen(gate, flags))) met[state] = 1
    if (met[state] === 1) for (const { to } of edgesOf(states, state)) met[to] = 1
  }
  return met
}
