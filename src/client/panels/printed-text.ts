import type { Source } from '../../core/debrief/signs.ts'

/** A typed text with the signs of print: scripts are typed with straight quotes. */
export function printedText(text: string, language: string): string {
  const marks = text.replaceAll("'", '’')
  if (language.startsWith('fr')) return marks.replaceAll('« ', '«\u00a0').replace(/ (?=[»:])/g, '\u00a0')
  return marks.replace(/(^|[\s(])"/g, '$1“').replaceAll('"', '”')
}

/** Who says so, and when: `(C3P 2024; RCMP)`. The year stays with the name. */
export function sourceText(sources: readonly Source[]): string {
  return `(${sources.map(({ who, year }) => (year === undefined ? who : `${who}\u00a0${year}`)).join('; ')})`
}
