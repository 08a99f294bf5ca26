import type { Steps } from '../../../core/steps.ts'
import type { Clock } from '../clock.ts'

/** So long the page may stand still, in milliseconds; a press is answered within a tenth of a second. */
const SLICE_MS = 30

/** Lets the page paint and answer, when it has not for a while. */
export function breathing(clock: Clock): () => Promise<void> {
  let last = 0
  return async () => {
    if (clock.now() - last < SLICE_MS) return
    await new Promise<void>((done) => clock.after(0, done))
    last = clock.now()
  }
}

/** Does long work in slices, so that the page stays alive; nothing once it is not wanted any more. */
export async function inSlices<T>(
  work: Steps<T>,
  clock: Clock,
  isWanted: () => boolean,
): Promise<T | undefined> {
  const breathe = breathing(clock)
  for (;;) {
    await breathe()
    if (!isWanted()) return undefined
    const step = work.next()
    if (step.done) return step.value
  }
}
