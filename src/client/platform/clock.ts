/** Runs things later, and can be told not to; and says what time it is. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `what` after `ms` milliseconds; the returned function takes that back. */
  after(ms: number, what: () => void): () => void
}

/** The browser's own clock. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, what) {
    const timer = setTimeout(what, ms)
    return () => clearTimeout(timer)
  },
}

/** Calls `what` again and again; the returned function ends that. */
export function every(clock: Clock, ms: number, what: () => void): () => void {
  let stop = clock.after(ms, again)
  function again(): void {
    what()
    stop = clock.after(ms, again)
  }
  return () => stop()
}
