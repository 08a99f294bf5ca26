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

/** A row of the running order: one step, or several of the same name that stand for each other in other lengths. */
export interface OrderRow {
  /** The step whose name is that of the row. */
  readonly id: string
  /** When it begins, in minutes from the first word, by length. */
  readonly begins: ReadonlyMap<Length, number>
}

/** The running order of a talk in all its lengths; `nameOf` says which steps are called alike. */
export function orderOf(talk: Talk, nameOf: (step: string) => string): readonly OrderRow[] {
  const begins = new Map(
    talk.lengths.map((length) => [
      length,
      new Map(planOf(talk, length).map(({ step, from }) => [step.id, from])),
    ]),
  )
  const rows: { id: string; begins: Map<Length, number> }[] = []
  for (const { id, lengths } of talk.steps) {
    const last = rows.at(-1)
    const isAnother = last && nameOf(last.id) === nameOf(id) && !lengths.some((each) => last.begins.has(each))
    const row = last && isAnother ? last : { id, begins: new Map<Length, number>() }
    if (row !== last) rows.push(row)
    for (const length of talk.lengths) {
      const from = begins.get(length)?.get(id)
      if (from !== undefined) row.begins.set(length, from)
    }
  }
  return rows
}

/** How long the steps of this length take together, in minutes. */
export function minutesOf(talk: Talk, length: Length): number {
  return planOf(talk, length).at(-1)?.to ?? 0
}
