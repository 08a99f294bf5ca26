/** Stands under the title of a guide: the way to the same in the other language. */
export function otherLanguage(guide: string, language: 'en' | 'fr'): string {
  return language === 'en' ? `[En français](${guide}.fr.md)` : `[In English](${guide}.md)`
}
