import type { Clock } from '../../src/client/platform/clock.ts'

/** A clock that stands until it is told to go on. */
export interface StepClock extends Clock {
  goOn(ms: number): void
}

/** A clock at 0. */
export function stepClock(): StepClock {
  let now = 0
  const due = new Map<symbol, { at: number; what: () => void }>()
  return {
    now: () => now,
    after(ms, what) {
      const key = Symbol()
      due.set(key, { at: now + ms, what })
      return () => due.delete(key)
    },
    goOn(ms) {
      const until = now + ms
      for (;;) {
        const [next] = [...due].filter(([, { at }]) => at <= until).sort((a, b) => a[1].at - b[1].at)
        if (!next) break
        due.delete(next[0])
        now = next[1].at
        next[1].what()
      }
      now = until
    },
  }
}
