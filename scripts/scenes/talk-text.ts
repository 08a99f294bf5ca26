import type { Reading, TalkSummary } from '../../src/core/proof/index.ts'

const SHORT = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** What is known of a talk, for a terminal: each length, and how much of it is said aloud. */
export function talkText({ lengths }: TalkSummary): string {
  return lengths
    .map(({ length, steps, planned, spoken }) => {
      const languages = Object.entries(spoken).map(
        ([language, { words, minutes }]) =>
          `${language} ${words} words of its own, ${SHORT.format(minutes)} min at its pace`,
      )
      return `  ${length} minutes: ${steps} steps, ${SHORT.format(planned)} planned · ${languages.join(' · ')}`
    })
    .join('\n')
}

/** How hard a paper reads, for a terminal. */
export function paperText(reading: Readonly<Record<string, Reading>>): string {
  const grades = Object.entries(reading).map(([language, { measure, value }]) =>
    measure === 'flesch-kincaid'
      ? `${language} reads at grade ${SHORT.format(value)}`
      : `${language} has a reading ease of ${SHORT.format(value)}`,
  )
  return `  ${grades.join(' · ')}`
}
