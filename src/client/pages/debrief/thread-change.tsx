import type { Scene } from '../../../core/scene/scene.ts'
import type { SceneWords } from '../../scene-words.ts'

/** Where a message stood: which app, with whom. */
export function ThreadChange({ scene, thread, words }: { scene: Scene; thread: string; words: SceneWords }) {
  const talk = scene.threads[thread]
  const parts = [words.app(thread), words.name(talk?.with ?? '')]
  return <p class="thread-change">{parts.filter(Boolean).join(' · ')}</p>
}
