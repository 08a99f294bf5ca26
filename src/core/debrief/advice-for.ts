import type { AdviceStructure } from './signs.ts'

/**
 * The lists of which children under 13 are shown only a part. They stand apart from the reader of the file,
 * since the client needs them and must not load that reader's library: it compiles code, which the policy bans.
 */
export const LISTS_WITH_A_YOUNG_PART = ['dont', 'always', 'ifITell', 'startLines'] as const

/** The advice for the readers of a scene: children under 13 get only what is written for them, too. */
export function adviceFor(
  advice: AdviceStructure,
  ages: readonly [from: number, to: number],
): AdviceStructure {
  if (!isForChildren(ages)) return advice
  const young = new Set(advice.young.map(({ id }) => id))
  const parts = LISTS_WITH_A_YOUNG_PART.map(
    (list) => [list, advice[list].filter(({ id }) => young.has(`${list}.${id}`))] as const,
  )
  return { ...advice, ...Object.fromEntries(parts) }
}

/** Whether all readers are under 13. */
export function isForChildren([, to]: readonly [from: number, to: number]): boolean {
  return to < 13
}
