import type { Line, Scene } from '../scene/scene.ts'
import type { States } from './explore.ts'
import { heaviestPath } from './heaviest.ts'
import { MOST_SPOKEN_THREATS, THREATS } from './limits.ts'
import type { PathTimes } from './path-times.ts'
import type { Report } from './report.ts'
import { eachEdge, linesIn, roomOf, wayText } from './walk.ts'

/** What holds for a path as a whole: its length, its threats, and its clock. */
export function checkPaths(scene: Scene, states: States, times: PathTimes, report: Report): void {
  checkLength(scene, times, report)
  checkThreats(scene, states, report)
  checkClock(states, report)
}

function checkLength(scene: Scene, { longest, longestWay }: PathTimes, report: Report): void {
  if (longest.minutes <= scene.minutes) return
  const takes = Math.ceil(longest.minutes * 10) / 10
  const message = `a path takes ${takes} minutes, but the scene says ${scene.minutes}. ${wayText(longestWay)}`
  report.error(['minutes'], 'path-too-long', message)
}

function checkThreats(scene: Scene, states: States, report: Report): void {
  const isThreat = ({ kind, who, signs }: Line) =>
    kind === 'message' &&
    scene.people[who ?? '']?.role === 'contact' &&
    signs.some((sign) => THREATS.includes(sign))
  const { weight, way } = heaviestPath(states, {
    state: (state) => linesIn(states, state).filter(isThreat).length,
    reply: () => 0,
  })
  if (weight <= MOST_SPOKEN_THREATS) return
  const message = `${weight} threatening lines are spoken on one path; ${MOST_SPOKEN_THREATS} are the most, tell the rest. ${wayText(way)}`
  report.error(['beats'], 'spoken-threats', message)
}

/** The clock of the story never runs backwards, neither within a beat nor from one to the next. */
function checkClock(states: States, report: Report): void {
  for (let state = 0; state < states.count; state++) {
    const { beat } = roomOf(states, state)
    let now = Number.NEGATIVE_INFINITY
    for (const line of linesIn(states, state)) {
      if (line.time < now) {
        const message = `line "${line.id}" is earlier than the one before it.`
        report.errorIn(states, state, 'time-runs-back', message)
      }
      now = Math.max(now, line.time)
    }
    now = Math.max(now, beat.time)
    eachEdge(states, state, (to) => {
      const next = roomOf(states, to).beat
      const begins = linesIn(states, to)[0]?.time ?? next.time
      if (begins >= now) return
      const message = `beat "${next.id}" begins earlier than beat "${beat.id}" ends, from which it is reached.`
      report.errorIn(states, to, 'time-runs-back', message)
    })
  }
}
