import type { Scene } from '../../../core/scene/scene.ts'
import type { SceneWords } from '../../scene-words.ts'

/** Where a message stood: which app, with whom. */
export function ThreadChange({ scene, thread, words }: { scene: Scene; thread: string; words: SceneWords }) {
  const talk = scene.threads[thread]
  const app = scene.apps[talk?.app ?? '']
  const parts = app?.look === 'room' ? [] : [app?.name]
  return <p class="thread-change">{[...parts, words.name(talk?.with ?? '')].filter(Boolean).join(' · ')}</p>
}
