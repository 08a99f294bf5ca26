import { type LessonStep, type PlannedStep, STEPS } from './plan.ts'

/** How a lesson stands against its plan, in minutes. */
export interface Pace {
  /** Since the beginning. */
  readonly elapsed: number
  /** Until the plan is over; below 0 when it is. */
  readonly left: number
  /** What the rest needs beyond the time that is left; 0 when it fits. */
  readonly late: number
  /** What can be left out for it, the least needed first, until the rest fits. */
  readonly skip: readonly Saving[]
}

/** What leaving a step out saves. */
export interface Saving {
  readonly step: LessonStep
  readonly minutes: number
}

/** What a class can do without, the most dispensable first. To breathe, the steps to take and help are never left out. */
const DISPENSABLE: readonly LessonStep[] = ['end', 'other-way', 'path', 'after', 'smelled', 'signs', 'paths']

/** Less than this is no lateness, in minutes. */
const SLACK = 1

/** The pace of a lesson that is in a step when so many minutes have passed. */
export function paceOf(plan: readonly PlannedStep[], step: LessonStep, elapsed: number): Pace {
  const end = plan.at(-1)?.to ?? 0
  const here = plan.find((each) => each.step === step)
  const rest = plan.filter((each) => STEPS.indexOf(each.step) > STEPS.indexOf(step))
  const needed = rest.reduce((sum, { from, to }) => sum + to - from, 0)
  const ownLeft = here ? Math.max(0, here.to - Math.max(elapsed, here.from)) : 0
  const left = end - elapsed
  const over = needed + ownLeft - left
  const late = over >= SLACK ? over : 0
  return { elapsed, left, late, skip: late > 0 ? savings(rest, late) : [] }
}

function savings(rest: readonly PlannedStep[], late: number): readonly Saving[] {
  const found: Saving[] = []
  let saved = 0
  for (const step of DISPENSABLE) {
    const planned = rest.find((each) => each.step === step)
    if (!planned || saved >= late) continue
    const minutes = planned.to - planned.from
    saved += minutes
    found.push({ step, minutes })
  }
  return found
}
