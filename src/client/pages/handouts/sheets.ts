/** What can be printed, in the order of the list. */
export const SHEETS = [
  'card',
  'poster',
  'parents',
  'letter',
  'lesson',
  'evaluation',
  'teacher',
  'officer',
] as const
export type SheetName = (typeof SHEETS)[number]

/** Sheets that are drawn by themselves; all others are papers. */
export const DRAWN: readonly SheetName[] = ['card', 'poster']

/** Readers of the card and the poster. */
export const AGE_GROUPS = ['children', 'teens'] as const
export type AgeGroup = (typeof AGE_GROUPS)[number]

/** Sizes of paper; where Letter is used, it comes first. */
export const PAPERS = ['a4', 'letter'] as const
export type PaperSize = (typeof PAPERS)[number]

/** The paper of a country: Letter in Canada and the United States, A4 elsewhere. */
export function paperOf(country: string | undefined): PaperSize {
  return country === 'CA' || country === 'US' ? 'letter' : 'a4'
}

/** The sheet of that name, or the first. */
export function sheetNamed(name: string | undefined): SheetName {
  return SHEETS.find((each) => each === name) ?? 'card'
}
