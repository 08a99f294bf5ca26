import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { aheadOf, type Lesson, type Story } from '../../../core/lesson/index.ts'

/** A press that came before the counts of the devices did. */
export interface AwaitedCounts {
  /** Whether such a press waits. */
  readonly isAwaited: ReadonlySignal<boolean>
  /** Takes a press, if it is one that has to wait. */
  take(): boolean
  stop(): void
}

/**
 * Keeps a press that would show how a closed vote stands until the counts are here, so that a slow network
 * swallows none. Whatever else the leader does with the vote meanwhile lets go of it.
 */
export function awaitCounts(lesson: ReadonlySignal<Lesson>, story: Story, reveal: () => void): AwaitedCounts {
  const awaited = signal<number | undefined>(undefined)
  const stop = effect(() => {
    if (awaited.value === undefined) return
    const { vote, paused } = lesson.value
    if (paused || vote?.state !== 'closed' || vote.number !== awaited.value) awaited.value = undefined
    else if (vote.shown) {
      awaited.value = undefined
      untracked(reveal)
    }
  })
  return {
    isAwaited: computed(() => awaited.value !== undefined),
    take() {
      const now = lesson.peek()
      if (now.paused || !isUncounted(now, story)) return false
      awaited.value = now.vote?.number
      return true
    },
    stop,
  }
}

function isUncounted(lesson: Lesson, story: Story): boolean {
  const ahead = aheadOf(lesson, story)
  return ahead.type === 'decide' && ahead.because === 'uncounted'
}
