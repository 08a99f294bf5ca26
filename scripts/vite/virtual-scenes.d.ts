/**
 * The content as compiled by `scripts/vite/scenes.ts`: each function loads a small file of its own.
 * An ambient module may not import from relative paths, but may name types by them.
 */
declare module 'virtual:scenes' {
  type AdviceStructure = import('../../src/core/debrief/signs.ts').AdviceStructure
  type SignStructure = import('../../src/core/debrief/signs.ts').SignStructure
  type Bank = import('../../src/core/judgement/index.ts').Bank
  type HelpFile = import('../../src/core/help/index.ts').HelpFile
  type CardTexts = import('../../src/core/scene/catalogue.ts').CardTexts
  type SceneCard = import('../../src/core/scene/catalogue.ts').SceneCard
  type Scene = import('../../src/core/scene/scene.ts').Scene
  type Texts = import('../../src/core/scene/scene.ts').Texts

  type ByLanguage<T> = Readonly<Record<string, (() => Promise<T>) | undefined>>

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
  /** The chats for practising, without their words. */
  export const loadBank: () => Promise<Bank>
  /** Their words, as `<chat>.<id>` and `fine.<id>.name|why`; a text that is not translated yet is absent. */
  export const loadBankTexts: ByLanguage<Texts>
}

/** The talks and the papers, for the pages of whoever gives a talk; likewise in pieces. */
declare module 'virtual:scenes/talks' {
  type Paper = import('../../src/core/paper/index.ts').Paper
  type Talk = import('../../src/core/talk/index.ts').Talk
  type TalkCard = import('../../src/core/talk/index.ts').TalkCard
  type Texts = import('../../src/core/scene/scene.ts').Texts

  type Loaders<T> = Readonly<Record<string, (() => Promise<T>) | undefined>>

  /** All talks, by id. */
  export const talks: readonly TalkCard[]
  export const loadTalk: Loaders<Talk>
  /** By talk, then by language. */
  export const loadTalkTexts: Readonly<Record<string, Loaders<Texts> | undefined>>
  /** The ids of all papers. */
  export const papers: readonly string[]
  export const loadPaper: Loaders<Paper>
  export const loadPaperTexts: Readonly<Record<string, Loaders<Texts> | undefined>>
}
