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
  }
}
