import type { AdviceStructure, SignCard } from '../../../core/debrief/index.ts'
import type { Transcript } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { SceneWords } from '../../scene-words.ts'

/** What every step of looking back is made of. */
export interface DebriefParts {
  readonly scene: Scene
  readonly transcript: Transcript
  readonly words: SceneWords
  readonly cards: readonly SignCard[]
  readonly advice: AdviceStructure
}
