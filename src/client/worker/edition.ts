/** One build of the site: a name for it, and every file that it needs, as paths from its own folder. */
export interface Edition {
  readonly name: string
  readonly files: readonly string[]
  /** What only authors need: it joins the copy once somebody has opened their page on this device. */
  readonly forAuthors: readonly string[]
}

/** What the caches of this product are called, each followed by the name of its edition. */
export const CACHE_PREFIX = 'lesson-'
/** What a page says to an edition that waits: nobody is in the middle of anything, take over. */
export const TAKE_OVER = 'take-over'
/** What the authors' page says: keep a copy of its parts, too. */
export const KEEP_FOR_AUTHORS = 'keep-for-authors'
/** The path of the start page, which is the site's folder. */
export const START = './'
