import type { Length, Talk, TalkStep } from './talk.ts'

/** A step in its place: when it begins and when it should be done, in minutes from the first word. */
export interface PlannedStep {
  readonly step: TalkStep
  readonly from: number
  readonly to: number
}

/** The steps of a talk of this length, one after the other. */
export function planOf({ steps }: Talk, length: Length): readonly PlannedStep[] {
  let now = 0
  return steps
    .filter(({ lengths }) => lengths.includes(length))
    .map((step) => {
      const from = now
      now += step.minutes
      return { step, from, to: now }
    })
}

/** How long the steps of this length take together, in minutes. */
export function minutesOf(talk: Talk, length: Length): number {
  return planOf(talk, length).at(-1)?.to ?? 0
}
