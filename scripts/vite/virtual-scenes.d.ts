/** The content as compiled by `scripts/vite/scenes.ts`: each function loads a small file of its own. */
declare module 'virtual:scenes' {
  import type { AdviceFile, SIGN_TEXTS, SignEntry, Source } from '../../src/core/debrief/signs.ts'
  import type { HelpFile } from '../../src/core/help/index.ts'
  import type { CardTexts, SceneCard } from '../../src/core/scene/catalogue.ts'
  import type { Scene, Texts } from '../../src/core/scene/scene.ts'

  type ByLanguage<T> = Readonly<Record<string, (() => Promise<T>) | undefined>>

  /** A sign without its words. */
  export type SignStructure = Omit<SignEntry, (typeof SIGN_TEXTS)[number]>

  type ListName = 'steps' | 'stepsYoung' | 'dont' | 'always' | 'ifITell' | 'startLines'
  /** The advice's lists in order, without their words. */
  export type AdviceStructure = Readonly<
    Record<
      ListName & keyof AdviceFile,
      readonly { readonly id: string; readonly sources?: readonly Source[] }[]
    >
  >

  /** All scenes, by id. */
  export const catalogue: readonly SceneCard[]
  export const loadScene: Readonly<Record<string, (() => Promise<{ readonly scene: Scene }>) | undefined>>
  /** By scene, then by language; a text that is not translated yet is absent. */
  export const loadTexts: Readonly<Record<string, ByLanguage<Texts> | undefined>>
  /** By language, then by scene; complete, with the scene's own language in the gaps. */
  export const loadCards: ByLanguage<Readonly<Record<string, CardTexts>>>
  export const loadShared: Readonly<Record<'signs' | 'advice' | 'help', ByLanguage<Texts>>>
  export const loadSharedFile: {
    readonly signs: () => Promise<readonly SignStructure[]>
    readonly advice: () => Promise<AdviceStructure>
    readonly help: () => Promise<HelpFile>
  }
}
