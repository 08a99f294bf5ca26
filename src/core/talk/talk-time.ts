import { enough, type Saving, SLACK } from '../lesson/index.ts'
import { type GivenTalk, plannedSteps } from './given-talk.ts'
import { spareSteps } from './spare-steps.ts'
import type { Talk } from './talk.ts'

/** How a talk stands against its plan, in minutes. */
export interface TalkTime {
  readonly elapsed: number
  /** Until the plan is over; below 0 when it is. */
  readonly left: number
  /** Behind the plan; below 0 when ahead of it. */
  readonly late: number
  /** Steps to come that can be left out or cut short for it, until it is made up for; none where all are needed. */
  readonly skip: readonly Saving<string>[]
}

/** The time of a talk in minutes, at a moment in milliseconds since 1970. */
export function timeOf(given: GivenTalk, talk: Talk, now: number): TalkTime {
  const planned = plannedSteps(talk, given.setup)
  const end = planned.at(-1)?.to ?? 0
  if (given.begun === undefined) return { elapsed: 0, left: end, late: 0, skip: [] }
  const elapsed = Math.max(0, (now - given.begun) / 60_000)
  const here = planned.findIndex(({ step }) => step.id === given.step)
  const { from = 0, to = end } = planned[here] ?? {}
  const late = elapsed > to ? elapsed - to : Math.min(0, elapsed - from)
  const rest = planned.slice(here + 1).map(({ step }) => step)
  const skip = late >= SLACK ? enough(spareSteps(talk, rest, given.setup.length), late) : []
  return { elapsed, left: end - elapsed, late, skip }
}
