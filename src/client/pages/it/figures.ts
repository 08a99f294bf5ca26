/**
 * What at most goes over the network, in kilobytes (1,000 bytes) as gzip makes them. Each is an upper bound, so
 * that it stays true from one build to the next; tests hold them against the build.
 */
export const FIGURES = {
  /** One chat from its note to its debrief and the help page, on a device that has nothing yet. */
  firstPlay: 380,
  /** Everything, kept for use without a network. */
  wholeCopy: 1300,
  /** One question of a class that votes by devices, for each of them. */
  vote: 2,
  /** The single file, which goes over no network. */
  singleFile: 2000,
} as const

/** Devices in a class. */
export const CLASS = 30

/** The oldest browsers that have all that is used; a test looks for anything newer. */
export const BROWSERS = { chromium: '110', firefox: '121', safari: '16.4' } as const
