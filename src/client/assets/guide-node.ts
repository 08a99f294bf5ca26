/** A piece of a guide as plain values, of which a page makes elements: words, or a tag with what is in it. */
export type GuideNode = string | readonly [tag: GuideTag, inside: readonly GuideNode[]]
/** The elements of which guides consist. A link is only its words: what it leads to is not in the product. */
export type GuideTag =
  | 'h2'
  | 'h3'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'pre'
  | 'code'
  | 'em'
  | 'strong'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'

/** What a problem of a check means, with examples. */
export interface Explanation {
  readonly said: readonly GuideNode[]
  readonly fails: readonly string[]
  readonly passes: readonly string[]
}
