import type { BankSummary } from '../../src/core/proof/index.ts'

const SHORT = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** What is known of the bank of practice chats, for a terminal. */
export function bankText(summary: BankSummary): string {
  const { risky, genuine, open, boosters, languages } = summary
  const rows = [
    `${risky.chats} risky, ${genuine.chats} genuine and ${open} open chats in rounds · ` +
      `${boosters.risky} risky and ${boosters.genuine} genuine for boosters · in ${languages.join(', ')}`,
    'in rounds, risky / genuine:',
    ...(['ages', 'teens', 'contacts', 'apps'] as const).map(
      (what) => `  ${what}: ${sides(risky[what], genuine[what])}`,
    ),
    `  messages of a chat: ${SHORT.format(risky.length)} / ${SHORT.format(genuine.length)}`,
    ...readingRows(summary),
  ]
  return rows.map((row) => `  ${row}`).join('\n')
}

type Counts = Readonly<Record<string, number>>

function sides(risky: Counts, genuine: Counts): string {
  const keys = [...new Set([...Object.keys(risky), ...Object.keys(genuine)])]
  return keys.map((key) => `${key} ${risky[key] ?? 0}/${genuine[key] ?? 0}`).join(', ')
}

function readingRows({ reading }: BankSummary): string[] {
  return Object.entries(reading).flatMap(([readers, grades]) => {
    const parts = Object.entries(grades).map(([language, { measure, value, limit }]) =>
      measure === 'flesch-kincaid'
        ? `${language} grade ${SHORT.format(value)} (at most ${limit})`
        : `${language} ease ${SHORT.format(value)} (at least ${limit})`,
    )
    return parts.length > 0 ? [`chats for ${readers} read at ${parts.join(' · ')}`] : []
  })
}
