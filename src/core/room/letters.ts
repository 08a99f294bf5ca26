/**
 * The letters of every code: no vowel, so that no word arises; no I, O or Y, which look like something else;
 * no K, which makes insults of the rest. Nineteen is a prime, as the check letter of an outcome code wants.
 */
export const LETTERS = 'BCDFGHJLMNPQRSTVWXZ'

/** What people put between letters when they copy or type a code. */
const BETWEEN = /[\s.·:_–—-]+/g

/** A typed code with its letters alone, in capitals; nothing when one of them occurs in no code. */
export function readLetters(typed: string): string | undefined {
  const letters = typed.replace(BETWEEN, '').toUpperCase()
  return letters !== '' && [...letters].every((letter) => LETTERS.includes(letter)) ? letters : undefined
}

/** What was typed that occurs in no code, each once: whoever looks at the paper again knows where to look. */
export function foreignLetters(typed: string): readonly string[] {
  const signs = [...typed.replace(BETWEEN, '').toUpperCase()]
  return [...new Set(signs)].filter((sign) => !LETTERS.includes(sign))
}

/** A code in groups of three, as it is shown and read aloud. */
export function spell(code: string): string {
  return (code.match(/.{1,3}/g) ?? []).join(' ')
}
