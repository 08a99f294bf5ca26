import { precisionOf } from './precision.ts'
import { type Classes, classesEach, designEffect, peopleEach, USUAL } from './sample-size.ts'

/** A class as schools have them, and how much classes may differ. */
export const CLASS: Classes = { size: 25, icc: 0.05 }
/** How closely ten judgements of one student hang together; assumed, since nobody has measured it. */
const WITHIN_STUDENT: Classes = { size: 10, icc: 0.1 }
const EFFECTS = [0.2, 0.3, 0.37, 0.5]
const JUDGEMENTS = [100, 250, 500, 1000, 2500]

/** How many are needed for an effect, as a table in Markdown. */
export function sampleSizeTable({ size, icc }: Classes = CLASS): string {
  const heads = [
    'effect (d)',
    'power',
    'students in each group, assigned one by one',
    `classes of ${size} in each group (ICC ${icc})`,
    'the same, with the round before (r = 0.5)',
    `classes with ICC ${2 * icc}`,
  ]
  const rows = EFFECTS.flatMap((effect) =>
    [0.8, 0.9].map((power) => {
      const plan = { ...USUAL, power, effect, size, icc, before: 0 }
      return [
        String(effect),
        `${power * 100} %`,
        String(peopleEach(effect, { ...USUAL, power })),
        String(classesEach(plan)),
        String(classesEach({ ...plan, before: 0.5 })),
        String(classesEach({ ...plan, icc: 2 * icc })),
      ]
    }),
  )
  return markdown([heads, ...rows])
}

/** What pooled judgements can tell, as a table in Markdown. */
export function precisionTable(): string {
  const widening = Math.sqrt(designEffect(WITHIN_STUDENT))
  const heads = [
    'judgements',
    'of about',
    'd′ ±',
    'c ±',
    'smallest change of d′',
    `the same, if a student's ten hang together (ICC ${WITHIN_STUDENT.icc})`,
  ]
  const rows = JUDGEMENTS.map((judgements) => {
    const { dPrime, criterion, smallestChange } = precisionOf(judgements)
    return [
      String(judgements),
      `${judgements / 10} students`,
      dPrime.toFixed(2),
      criterion.toFixed(2),
      smallestChange.toFixed(2),
      (smallestChange * widening).toFixed(2),
    ]
  })
  return markdown([heads, ...rows])
}

function markdown([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => Math.max(...[heads, ...rows].map((row) => (row[at] ?? head).length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
