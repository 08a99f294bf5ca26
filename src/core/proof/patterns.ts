/** What must not stand in a chat because it could be real: addresses on the net, numbers, and places to live. */
export interface Pattern {
  readonly code: 'link' | 'digit-run' | 'address'
  readonly pattern: RegExp
  readonly says: string
}

const STREETS_AFTER = 'street|st\\.|avenue|ave\\.?|road|rd\\.?|drive|boulevard|blvd\\.?|lane|crescent|court'
const STREETS_BEFORE = 'rue|avenue|boulevard|chemin|allée|impasse|route'
const ENDINGS = 'com|org|net|ca|info|io|gg|me|tv|app|link|fr|uk|eu|us|co|ly|be|xyz|site|online|shop'

/** The patterns, each with its code and what the match looks like. */
export const PATTERNS: readonly Pattern[] = [
  {
    code: 'link',
    pattern: new RegExp(
      `https?:|www\\.|\\b[\\w-]+(\\.[\\w-]+)*\\.(${ENDINGS})\\b(?!\\.\\w)|(?<!\\S)\\S+@\\S+\\.\\S`,
      'iu',
    ),
    says: 'looks like a link or an e-mail address',
  },
  {
    code: 'digit-run',
    pattern: /\d(?:[\s().-]?\d){4,}/u,
    says: 'is a run of digits that could be a phone number, a card or an account',
  },
  {
    code: 'address',
    pattern: new RegExp(
      `\\b\\d{1,5}\\s+(?:[\\p{L}'-]+\\s+){1,3}(?:${STREETS_AFTER})(?![\\p{L}])|\\b\\d{1,5},?\\s+(?:${STREETS_BEFORE})\\s+\\p{L}|\\b[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b`,
      'iu',
    ),
    says: 'looks like a street address or a postal code',
  },
]
