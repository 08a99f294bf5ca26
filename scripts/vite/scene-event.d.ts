import type { Problem } from '../../src/core/scene/problem.ts'
import type { Scene, Texts } from '../../src/core/scene/scene.ts'

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** In development only: a scene's file was saved and is whole. */
    'scene:changed': {
      readonly id: string
      readonly scene: Scene
      /** By language. */
      readonly texts: Readonly<Record<string, Texts>>
    }
    /** Likewise: an author's panel asks what the check says of its scene … */
    'scene:check': { readonly id: string }
    /** … and is told, after each save, too. */
    'scene:checked': { readonly id: string; readonly problems: readonly Problem[] }
  }
}
