import type { Run } from '../../../core/run/index.ts'
import type { Scene, Sign } from '../../../core/scene/scene.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import type { SceneWords } from '../../scene-words.ts'

/** A run that a group plays together, and where it is kept. */
export interface GroupGame {
  readonly scene: Scene
  readonly signs: readonly Sign[]
  readonly people: Readonly<Record<string, PersonArt>>
  readonly words: SceneWords
  readonly run: Run
  keep(run: Run): void
  /** Called with the code at the end; absent where it is told to the leader. Whether it has arrived. */
  handIn?: ((code: string) => Promise<boolean>) | undefined
}
