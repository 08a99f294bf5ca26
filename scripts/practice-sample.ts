/*
 * npm run practice:sample [-- --effect 0.3 --power 0.9 --class 22 --icc 0.08 --before 0.5 --alpha 0.05]
 * How many students and classes a comparison needs; without any number, the tables of docs/evidence.md.
 */
import { parseArgs } from 'node:util'
import { type Comparison, classesEach, designEffect, peopleEach, USUAL } from './evaluation/sample-size.ts'
import { CLASS, precisionTable, sampleSizeTable } from './evaluation/tables.ts'

const USAGE =
  'usage: npm run practice:sample -- --effect 0.3 [--power 0.8] [--alpha 0.05] [--class 25] [--icc 0.05] [--before 0]'
const START: Comparison = { ...USUAL, ...CLASS, effect: 0, before: 0 }
const NAMES = {
  effect: 'effect',
  power: 'power',
  alpha: 'alpha',
  class: 'size',
  icc: 'icc',
  before: 'before',
} as const

process.exitCode = main()

function main(): number {
  const plan = process.argv.length > 2 ? readPlan() : undefined
  if (typeof plan === 'string') {
    console.error(`${plan}\n${USAGE}`)
    return 2
  }
  console.log(plan ? answer(plan) : `${sampleSizeTable()}\n\n${precisionTable()}`)
  return 0
}

function answer(plan: Comparison): string {
  const classes = classesEach(plan)
  return [
    `students in each group, assigned one by one: ${peopleEach(plan.effect, plan)}`,
    `design effect of classes of ${plan.size}: ${designEffect(plan).toFixed(2)}`,
    `classes in each group: ${classes}, that is ${classes * plan.size} students`,
  ].join('\n')
}

function readPlan(): Comparison | string {
  const text = { type: 'string' } as const
  const options = { effect: text, power: text, alpha: text, class: text, icc: text, before: text }
  let values: Partial<Record<keyof typeof NAMES, string>>
  try {
    values = parseArgs({ options, strict: true }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const plan = { ...START }
  for (const [option, name] of Object.entries(NAMES) as [keyof typeof NAMES, keyof Comparison][]) {
    const given = values[option]
    if (given !== undefined) plan[name] = Number(given)
  }
  return problemIn(plan) ?? plan
}

function problemIn({ effect, power, alpha, size, icc, before }: Comparison): string | undefined {
  const isPart = (number: number) => number > 0 && number < 1
  if (!(effect > 0)) return '--effect: expected a number above 0, in standard deviations'
  if (!isPart(power) || !isPart(alpha)) return '--power and --alpha: expected numbers between 0 and 1'
  if (!Number.isInteger(size) || size < 1) return '--class: expected a number of students'
  if (!(icc >= 0 && icc < 1)) return '--icc: expected a number from 0 to below 1'
  return Math.abs(before) < 1 ? undefined : '--before: expected a correlation between -1 and 1'
}
