import { type Run, rewind, startRun, type Transcript } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'

/** Ways back into the chat. */
export interface Rewinding {
  /** Goes back to where so many replies had been given. */
  rewindTo(count: number): void
  playAgain(): void
}

/** Lets a step of the debrief lead back into the chat; the run that was looked at is kept beside the new one. */
export function useRewinding({ run }: Transcript): Rewinding {
  const { router, rewound, newSeed } = useApp()
  const goOn = (next: Run) => {
    rewound.value = next
    router.go({ page: 'play', scene: run.scene })
  }
  return {
    rewindTo: (count) => goOn(rewind(run, count)),
    playAgain: () => goOn(startRun(run.scene, newSeed())),
  }
}
