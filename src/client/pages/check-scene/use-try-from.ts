import { useMemo } from 'preact/hooks'
import { waysToBeats } from '../../../core/proof/way-to.ts'
import { startRun } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'

/** Tries a scene out from the middle, by the shortest way there. */
export interface TryFrom {
  isReachable(beat: string): boolean
  go(beat: string): void
}

/** Looks for the ways once. */
export function useTryFrom(scene: Scene): TryFrom {
  const { library, rewound, router, newSeed } = useApp()
  const ways = useMemo(() => waysToBeats(scene), [scene])
  return {
    isReachable: (beat) => ways.has(beat),
    go(beat) {
      const guest = library.guest.peek()
      const replies = ways.get(beat)
      if (!guest || !replies) return
      rewound.value = { ...startRun(guest.scene.id, newSeed()), replies }
      router.go({ page: 'preview', step: 'play' })
    },
  }
}
