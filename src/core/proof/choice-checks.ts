import type { Code } from '../scene/codes.ts'
import { type Beat, PROTECT_STANCES, type Reply, type Scene } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { FEWEST_REPLIES, MOST_REPLIES, PRESSURE_THAT_NEEDS_TELLING } from './limits.ts'
import type { Report } from './report.ts'
import { eachEdge, repliesIn, roomOf } from './walk.ts'

const PROTECTS: ReadonlySet<string> = new Set(PROTECT_STANCES)

/** A fault of a choice: its code, and what the beat does wrong. */
type Fault = readonly [code: Code, says: string]

/** What every choice must offer, in every state in which it is met. */
export function checkChoices(scene: Scene, states: States, report: Report): void {
  const told = toldOnEveryWay(states)
  const canTell = toldEndingAhead(states)
  const known = new Map<readonly Reply[], readonly Fault[]>()
  for (let state = 0; state < states.count; state++) {
    const { beat } = roomOf(states, state)
    if (beat.exit.type !== 'choice') continue
    const replies = repliesIn(states, state)
    const faults = known.get(replies) ?? faultsOf(beat, replies)
    known.set(replies, faults)
    for (const [code, says] of faults) {
      const isExcused = code === 'no-tell' && told[state] === 1 && confidantListens(scene, beat.thread)
      if (!isExcused) report.errorIn(states, state, code, `beat "${beat.id}" ${says}`)
    }
    if (scene.kind === 'risky' && canTell[state] === 0 && replies.length > 0) {
      const message = `beat "${beat.id}" leads to no ending in which somebody was told.`
      report.errorIn(states, state, 'no-told-ending', message)
    }
  }
}

function faultsOf(beat: Beat, replies: readonly Reply[]): Fault[] {
  if (replies.length === 0) return [['no-reply', 'offers no reply at all here: the flags close every one.']]
  const faults: Fault[] = []
  if (replies.length < FEWEST_REPLIES || replies.length > MOST_REPLIES) {
    faults.push([
      'reply-count',
      `offers ${replies.length} replies; ${FEWEST_REPLIES} to ${MOST_REPLIES} are right.`,
    ])
  }
  if (!replies.some(({ stance }) => PROTECTS.has(stance))) {
    faults.push(['no-protective-reply', `has no protective reply (${PROTECT_STANCES.join(', ')}).`])
  }
  if (beat.pressure >= PRESSURE_THAT_NEEDS_TELLING && !replies.some(({ tell }) => tell !== undefined)) {
    const says = `has pressure ${beat.pressure}, but no reply with "tell": from ${PRESSURE_THAT_NEEDS_TELLING} on, one leads to somebody who helps.`
    faults.push(['no-tell', says])
  }
  return faults
}

/** Whoever talks with a friend or an adult right now, whom they have told, need not be offered it again. */
function confidantListens(scene: Scene, thread: string): boolean {
  const role = scene.people[scene.threads[thread]?.with ?? '']?.role
  return role === 'friend' || role === 'adult'
}

/** Per state: whether every way to it has a reply that tells somebody. */
function toldOnEveryWay(states: States): Uint8Array {
  const told = new Uint8Array(states.count).fill(1)
  told[0] = 0
  for (let i = 0; i < states.count; i++) {
    const state = states.order.at(i)
    if (told[state] === 1) continue
    const { steps } = roomOf(states, state)
    eachEdge(states, state, (to, step) => {
      if (steps[step]?.reply?.tell === undefined) told[to] = 0
    })
  }
  return told
}

/** Per state: whether an ending in which somebody was told can still be reached. */
function toldEndingAhead(states: States): Uint8Array {
  const ahead = new Uint8Array(states.count)
  for (let i = states.count - 1; i >= 0; i--) {
    const state = states.order.at(i)
    const { exit } = roomOf(states, state).beat
    if (exit.type === 'ending' && exit.ending.told.length > 0) ahead[state] = 1
    eachEdge(states, state, (to) => {
      if (ahead[to] === 1) ahead[state] = 1
    })
  }
  return ahead
}
