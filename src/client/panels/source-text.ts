import type { Source } from '../../core/debrief/signs.ts'

/** Who says so, and when: `(C3P 2024; RCMP)`. The year stays with the name. */
export function sourceText(sources: readonly Source[]): string {
  return `(${sources.map(({ who, year }) => (year === undefined ? who : `${who}\u00a0${year}`)).join('; ')})`
}
