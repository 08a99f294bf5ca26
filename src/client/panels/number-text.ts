import { localeOf } from '../i18n/i18n.ts'
import type { Shown } from '../i18n/languages.ts'

/** A number as the language writes it: six and a half is `6.5`, and `6,5` in French. */
export function numberText(value: number, shown: Shown): string {
  return new Intl.NumberFormat(localeOf(shown)).format(value)
}
