/** Long work that pauses now and then: whoever does it decides when it goes on. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all of it without a pause. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
