/** Runs things later, and can be told not to. */
export interface Clock {
  /** Calls `what` after `ms` milliseconds; the returned function takes that back. */
  after(ms: number, what: () => void): () => void
}

/** The browser's own clock. */
export const browserClock: Clock = {
  after(ms, what) {
    const timer = setTimeout(what, ms)
    return () => clearTimeout(timer)
  },
}
