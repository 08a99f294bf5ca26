/** The languages of the product, by their own names, and the two made-up ones for looking at layouts. */
export const LANGUAGES = { en: 'English', fr: 'Français' } as const
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const

export type Language = keyof typeof LANGUAGES
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number]
/** What can be shown: a language, or one made from English at the moment of showing. */
export type Shown = Language | PseudoLanguage

/** The language whose texts are loaded to show this one. */
export function sourceOf(shown: Shown): Language {
  return isPseudo(shown) ? 'en' : shown
}

/** Whether it is one of the made-up languages. */
export function isPseudo(shown: string): shown is PseudoLanguage {
  return PSEUDO_LANGUAGES.some((each) => each === shown)
}

/** The way in which a language runs. */
export function directionOf(shown: Shown): 'ltr' | 'rtl' {
  return shown === 'ar-XB' ? 'rtl' : 'ltr'
}

/** The first of the wishes that the product speaks; English when there is none. */
export function pickLanguage(wishes: readonly (string | null | undefined)[]): Shown {
  for (const wish of wishes) {
    if (!wish) continue
    if (isPseudo(wish)) return wish
    const base = wish.toLowerCase().split('-')[0]
    if (base === 'en' || base === 'fr') return base
  }
  return 'en'
}
