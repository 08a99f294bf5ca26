import {
  classResult,
  type Estimate,
  FEWEST_JUDGEMENTS,
  pooled,
  readTotals,
  SCORED,
  STEPS,
  type Totals,
} from '../../src/core/judgement/index.ts'

/** A file that somebody has handed in. */
export interface HandedIn {
  readonly name: string
  readonly text: string
}

/** The files added up, round by round, in lines to be read. */
export function poolText(files: readonly HandedIn[]): string {
  const readings = files.map(({ name, text }) => ({ name, ...readTotals(text) }))
  const notes = readings.flatMap(({ name, totals, unreadable }) => [
    ...unreadable.map((line) => `${name}:${line} is not a row of totals and is left out`),
    ...(totals.length + unreadable.length === 0 ? [`${name} holds no totals`] : []),
  ])
  const all = readings.flatMap(({ totals }) => totals)
  const groups = [...new Set(all.map(groupOf))].sort()
  const parts = groups.map((group) =>
    groupText(
      group,
      all.filter((totals) => groupOf(totals) === group),
    ),
  )
  return [...notes, ...parts].join('\n\n')
}

/** Rounds of different chats or readers do not belong together; languages do. */
function groupOf({ round, form, ages, draw }: Totals): string {
  return [round, form && `form ${form}`, ages, draw !== '' && `draw ${draw}`].filter(Boolean).join(', ')
}

function groupText(group: string, all: readonly Totals[]): string {
  const tally = pooled(all.map((totals) => totals.tally))
  const counts = SCORED.map(
    (kind) => `  ${kind}: ${STEPS.map((step) => `${step} ${tally[kind][step]}`).join(', ')}`,
  )
  return [`${group}: ${all.length} handed in`, ...counts, ...measures(classResult(tally))].join('\n')
}

function measures(result: ReturnType<typeof classResult>): readonly string[] {
  if (result.type === 'too-few')
    return [
      `  ${result.judgements} judgements: below ${FEWEST_JUDGEMENTS} (or 20 of a kind) nothing is measured`,
    ]
  const { rates, dPrime, criterion, curve } = result
  return [
    `  recognized: ${percent(rates.hit)} of the risky, ${percent(1 - rates.falseAlarm)} of the real ones`,
    `  d′ ${inText(dPrime)}   c ${inText(criterion)}   area ${inText(curve.area)}`,
  ]
}

function inText({ value, interval }: Estimate): string {
  return `${value.toFixed(2)} [${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
