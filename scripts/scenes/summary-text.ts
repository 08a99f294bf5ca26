import type { SceneSummary } from '../../src/core/proof/index.ts'

const NUMBER = new Intl.NumberFormat('en')
const SHORT = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const SIGNS_A_ROW = 5

/** What is known of a scene, for a terminal. */
export function summaryText(summary: SceneSummary): string {
  const { beats, choices, replies, lines, words, languages, routes } = summary
  const count = (value: number, one: string, many = `${one}s`) =>
    `${NUMBER.format(value)} ${value === 1 ? one : many}`
  const size = [
    count(beats, 'beat'),
    count(choices, 'choice'),
    count(replies, 'reply', 'replies'),
    count(lines, 'line'),
    count(words, 'word'),
    count(routes, 'route'),
    `in ${languages.join(', ')}`,
  ]
  return [...pathRows(summary, count), size.join(' · '), ...readingRows(summary), ...signRows(summary)]
    .map((row) => `  ${row}`)
    .join('\n')
}

type Count = (value: number, one: string, many?: string) => string

function pathRows({ paths }: SceneSummary, count: Count): string[] {
  if (paths === undefined) return ['the paths could not be explored']
  const length = ({ messages, minutes }: { messages: number; minutes: number }) =>
    `${count(messages, 'message')} in ${SHORT.format(minutes)} min`
  return [
    `all ${count(paths.states, 'state')} explored · ${count(paths.paths, 'path')} · ${count(paths.endings.length, 'ending')}`,
    `shortest path ${length(paths.shortest)} · longest ${length(paths.longest)}`,
  ]
}

function readingRows({ reading }: SceneSummary): string[] {
  const rows = Object.entries(reading).map(([language, { measure, value, limit }]) =>
    measure === 'flesch-kincaid'
      ? `${language} reads at grade ${SHORT.format(value)} (at most ${limit})`
      : `${language} has a reading ease of ${SHORT.format(value)} (at least ${limit})`,
  )
  return rows.length > 0 ? [rows.join(' · ')] : []
}

function signRows({ paths }: SceneSummary): string[] {
  const signs = (paths?.signs ?? []).map(({ sign, chance }) => `${sign} ${percent(chance)}`)
  if (signs.length === 0) return ['no signs']
  const rows: string[] = []
  for (let i = 0; i < signs.length; i += SIGNS_A_ROW)
    rows.push(`  ${signs.slice(i, i + SIGNS_A_ROW).join(', ')}`)
  return ['signs met when replies are picked at random:', ...rows]
}

function percent(chance: number): string {
  const value = chance * 100
  return `${value >= 1 || value === 0 ? Math.round(value) : SHORT.format(value)} %`
}
