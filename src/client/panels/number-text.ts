import { localeOf } from '../i18n/i18n.ts'
import type { Shown } from '../i18n/languages.ts'

/** A number as the language writes it: six and a half is `6.5`, and `6,5` in French. */
export function numberText(value: number, shown: Shown): string {
  return new Intl.NumberFormat(localeOf(shown)).format(value)
}

/** A measure with one decimal place, and the sign of print before what is below nought; never a minus before 0. */
export function measureText(value: number, shown: Shown): string {
  const rounded = Math.round(Math.abs(value) * 10) / 10
  const text = new Intl.NumberFormat(localeOf(shown), { minimumFractionDigits: 1 }).format(rounded)
  return value < 0 && rounded > 0 ? `−${text}` : text
}
