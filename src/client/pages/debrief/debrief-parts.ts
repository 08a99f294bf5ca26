import type { AdviceStructure, SignCard } from '../../../core/debrief/index.ts'
import type { Transcript } from '../../../core/run/index.ts'
import type { Scene, Sign } from '../../../core/scene/scene.ts'
import type { SceneWords } from '../../scene-words.ts'
import type { DebriefStep } from './steps.ts'

/** What every step of looking back is made of. */
export interface DebriefParts {
  readonly scene: Scene
  readonly transcript: Transcript
  /** The ended run that is kept beside it, if there is one. */
  readonly before: Transcript | undefined
  readonly words: SceneWords
  /** The signs of the scene, in the order of the list. */
  readonly signs: readonly Sign[]
  readonly cards: readonly SignCard[]
  readonly advice: AdviceStructure
  goTo(step: DebriefStep): void
  /** Goes to where the two runs stand side by side. */
  compare(): void
  readonly isComparing: boolean
  /** Looks back on the run that is kept beside instead. */
  onBefore(): void
}
