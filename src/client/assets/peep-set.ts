import type { Look } from '../../core/scene/scene.ts'
import type { PersonParts } from './person-art.ts'

/** The drawings of the whole hand-drawn set as SVG markup, in the colours of `PAINTS`. */
export interface PeepSet {
  /** The shirt and the shoulders that all share. */
  readonly body: string
  readonly heads: Readonly<Record<string, string>>
  readonly beards: Readonly<Record<string, string>>
  readonly glasses: Readonly<Record<string, string>>
}

/** Colours that no drawing has: each stands for one that a look chooses. */
export const PAINTS = { skin: '#010101', hair: '#020202', clothes: '#030303' } as const

/** Puts somebody together as the build would draw them. What the set does not have is left out. */
export function peepOf({ body, heads, beards, glasses }: PeepSet, look: Look): PersonParts {
  const painted = (markup: string) =>
    markup
      .replaceAll(PAINTS.skin, look.skin)
      .replaceAll(PAINTS.hair, look.hair)
      .replaceAll(PAINTS.clothes, look.clothes)
  const beard = beards[look.beard ?? ''] ?? ''
  const over = beard + (glasses[look.glasses ?? ''] ?? '')
  return { base: painted(body + (heads[look.head] ?? '')), over: painted(over) }
}
