/** What authors need, as `scripts/vite/authors.ts` makes it of the guides and the starters. */
declare module 'virtual:authors/explanations' {
  /** By the code of a problem. */
  export const explanations: Readonly<
    Record<string, import('../../src/client/assets/guide-node.ts').Explanation | undefined>
  >
}

declare module 'virtual:authors/guide/format' {
  /** Every key of a scene's file. */
  export const guide: readonly import('../../src/client/assets/guide-node.ts').GuideNode[]
}

declare module 'virtual:authors/guide/writing' {
  /** How a good scene is written. */
  export const guide: readonly import('../../src/client/assets/guide-node.ts').GuideNode[]
}

declare module 'virtual:authors/starters' {
  /** The templates of new scenes, by kind and language, such as `risky.en`. */
  export const starters: Readonly<Record<string, string>>
}
