import type { Scene } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { isOpen } from './flag-bits.ts'
import { FEWEST_ENDINGS } from './limits.ts'
import { linePath, type Report } from './report.ts'
import type { SignChance } from './sign-chances.ts'
import { maybeMet } from './sign-chances.ts'
import { edgesOf, roomOf } from './walk.ts'

/** Beats, replies and lines that nobody ever gets to see. */
export function checkReach(scene: Scene, states: States, report: Report): void {
  const seen = flagsSeen(states)
  for (const beat of Object.values(scene.beats)) {
    if (!seen.has(beat.id)) {
      report.error(
        ['beats', beat.id],
        'unreachable-beat',
        `no way leads to beat "${beat.id}". Lead there, or delete it.`,
      )
    }
  }
  for (const { beat, lines, steps } of states.rooms) {
    const flags = seen.get(beat.id)
    if (flags === undefined) continue
    for (const [index, { line, gate }] of lines.entries()) {
      if (flags.some((each) => isOpen(gate, each))) continue
      const message = `line "${line.id}" is never shown: its flags are never set so.`
      report.error(['beats', beat.id, 'lines', index], 'unreachable-line', message)
    }
    for (const [index, { reply, gate }] of steps.entries()) {
      if (reply === undefined || flags.some((each) => isOpen(gate, each))) continue
      const message = `reply "${reply.id}" is never offered: its flags are never set so.`
      report.error(['beats', beat.id, 'replies', index], 'unreachable-reply', message)
    }
  }
}

/** Per beat: the flags with which it is reached. */
function flagsSeen(states: States): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, number[]>()
  for (let state = 0; state < states.count; state++) {
    const { id } = roomOf(states, state).beat
    const flags = seen.get(id)
    if (flags === undefined) seen.set(id, [states.flags.at(state)])
    else flags.push(states.flags.at(state))
  }
  return seen
}

/** The ids of the endings that can be reached, in story order. */
export function endingsReached(states: States): string[] {
  const endings = new Set<string>()
  for (let i = 0; i < states.count; i++) {
    const { exit } = roomOf(states, states.order.at(i)).beat
    if (exit.type === 'ending') endings.add(exit.ending.id)
  }
  return [...endings]
}

/** Warns of a scene in which choosing hardly matters. */
export function checkEndings(endings: readonly string[], report: Report): void {
  if (endings.length >= FEWEST_ENDINGS) return
  const message = `endings that can be reached: ${endings.length}; from ${FEWEST_ENDINGS} on, choosing matters.`
  report.warning(['beats'], 'few-endings', message)
}

/** Signs that cannot be met at all, or, outside the openings, never be missed; answers to what never came. */
export function checkSigns(
  scene: Scene,
  states: States,
  chances: readonly SignChance[],
  report: Report,
): void {
  for (const { sign, chance, unavoidable, line } of chances) {
    if (chance === 0) {
      const path = linePath(scene, firstLineWith(scene, sign))
      report.error(path, 'sign-unmet', `the sign "${sign}" is listed, but no path meets it.`)
    } else if (unavoidable && line) {
      const message = `the sign "${sign}" is met on every path. Let an earlier reply lead around it, or mark its beat "opening: true".`
      report.error(linePath(scene, line.id), 'sign-unavoidable', message)
    }
  }
  checkAnswers(states, report)
}

function firstLineWith(scene: Scene, sign: string): string {
  const lines = Object.values(scene.beats).flatMap((beat) => beat.lines)
  return lines.find(({ signs }) => signs.includes(sign))?.id ?? ''
}

function checkAnswers(states: States, report: Report): void {
  const met = new Map<string, Uint8Array>()
  const answered = new Map<
    string,
    { readonly path: readonly (string | number)[]; readonly reply: string; ok: boolean }
  >()
  for (let state = 0; state < states.count; state++) {
    const { beat, steps } = roomOf(states, state)
    if (steps.every(({ reply }) => reply?.answers === undefined)) continue
    for (const { reply, step } of edgesOf(states, state)) {
      for (const sign of reply?.answers ?? []) {
        const key = `${reply?.id} ${sign}`
        const before = met.get(sign) ?? maybeMet(states, sign)
        met.set(sign, before)
        const path = ['beats', beat.id, 'replies', step, 'answers']
        const entry = answered.get(key) ?? { path, reply: reply?.id ?? '', ok: false }
        entry.ok ||= before[state] === 1
        answered.set(key, entry)
      }
    }
  }
  for (const [key, { path, reply, ok }] of answered) {
    if (ok) continue
    const sign = key.slice(reply.length + 1)
    const message = `reply "${reply}" answers the sign "${sign}", which no path has met by then.`
    report.error(path, 'answers-unmet', message)
  }
}
