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
export interface Saving<Step = LessonStep> {
  readonly step: Step
  readonly minutes: number
}

/** What a class can do without, the most dispensable first. To breathe, the steps to take and help are never left out. */
const DISPENSABLE: readonly LessonStep[] = ['end', 'other-way', 'path', 'after', 'smelled', 'signs', 'paths']

/** Less than this is no lateness, in minutes. */
export const SLACK = 1

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
  const spare = DISPENSABLE.flatMap((step) => {
    const planned = rest.find((each) => each.step === step)
    return planned ? [{ step, minutes: planned.to - planned.from }] : []
  })
  return enough(spare, late)
}

/** The first of these that together save so many minutes; all of them where they do not. */
export function enough<Step>(spare: readonly Saving<Step>[], late: number): readonly Saving<Step>[] {
  const found: Saving<Step>[] = []
  let saved = 0
  for (const each of spare) {
    if (saved >= late) break
    saved += each.minutes
    found.push(each)
  }
  return found
}
