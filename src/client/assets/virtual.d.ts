/** Modules that `scripts/vite/art.ts` draws at build time. */

declare module 'virtual:art' {
  import type { PersonArt } from './person-art.ts'
  /** Scene id → fetches the drawings of its people, by their keys in the scene. */
  export const art: Readonly<
    Record<string, () => Promise<{ readonly people: Readonly<Record<string, PersonArt>> }>>
  >
}

declare module 'virtual:emoji' {
  import type { EmojiDrawings } from './emoji.ts'
  export const emoji: EmojiDrawings
}
