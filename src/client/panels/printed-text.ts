import type { Source } from '../../core/debrief/signs.ts'
import { typesetEnglish, typesetFrench } from '../i18n/typeset.ts'

/** A typed text with the signs of print: scripts are typed with straight quotes. */
export function printedText(text: string, language: string): string {
  return language.startsWith('fr') ? typesetFrench(text) : typesetEnglish(text)
}

/** Who says so, and when: `(C3P 2024; RCMP)`. The year stays with the name. */
export function sourceText(sources: readonly Source[]): string {
  return `(${sources.map(({ who, year }) => (year === undefined ? who : `${who}\u00a0${year}`)).join('; ')})`
}
