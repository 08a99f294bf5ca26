/** One build of the site: a name for it, and every file that it needs, as paths from its own folder. */
export interface Edition {
  readonly name: string
  readonly files: readonly string[]
}

/** What the caches of this product are called, each followed by the name of its edition. */
export const CACHE_PREFIX = 'lesson-'
/** What a page says to an edition that waits: nobody is in the middle of anything, take over. */
export const TAKE_OVER = 'take-over'
/** The path of the start page, which is the site's folder. */
export const START = './'
