import type { SourceFile } from '../../../core/scene/read-scene.ts'
import type { Source } from '../dropped/found.ts'
import type { SceneCheck } from './whole-check.ts'

/** The scene that somebody checks: held by this tab alone, until it is closed or another one is taken. */
export interface SceneAtHand {
  /** Its folder's name, or that of the file. */
  readonly name: string
  readonly files: readonly SourceFile[]
  /** Looks at the same place again. */
  readonly source: Source
  readonly check: SceneCheck
  /** When it was checked, by the clock of the page: no two are alike. */
  readonly at: number
}
