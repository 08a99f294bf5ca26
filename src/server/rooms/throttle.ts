/** Work that is asked for often and done seldom. */
export interface Throttled {
  ask(): void
  stop(): void
}

/**
 * Does the work at once, then at most once in so many milliseconds, never twice at a time, and always once
 * more after the last time that it was asked for. The work may not fail.
 */
export function throttled(every: () => number, work: () => Promise<void>): Throttled {
  let rest: NodeJS.Timeout | undefined
  let isBusy = false
  let isStopped = false
  let isAsked = false
  const begin = async () => {
    isAsked = false
    isBusy = true
    await work()
    if (isStopped) return
    rest = setTimeout(() => {
      isBusy = false
      if (isAsked) void begin()
    }, every())
  }
  return {
    ask() {
      isAsked = true
      if (!isBusy && !isStopped) void begin()
    },
    stop() {
      isStopped = true
      clearTimeout(rest)
    },
  }
}
