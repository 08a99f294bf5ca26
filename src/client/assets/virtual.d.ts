/** Modules that `scripts/vite/art.ts` draws at build time. */

declare module 'virtual:art' {
  import type { PersonArt } from './person-art.ts'
  /** Scene id → fetches the drawings of its people, by their keys in the scene. */
  export const art: Readonly<
    Record<string, () => Promise<{ readonly people: Readonly<Record<string, PersonArt>> }>>
  >
}

declare module 'virtual:art/faces' {
  import type { Mood } from '../../core/scene/scene.ts'
  /** The markup of each face alone. */
  export const faces: Readonly<Record<Mood, string>>
}

declare module 'virtual:art/looks' {
  import type { PeepSet } from './peep-set.ts'
  /** The whole set, for people whom the build does not know. */
  export const looks: PeepSet
}

declare module 'virtual:emoji' {
  import type { EmojiDrawings } from './emoji.ts'
  export const emoji: EmojiDrawings
}
