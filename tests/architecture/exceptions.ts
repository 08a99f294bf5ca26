/** A file that may break one rule, and why. It is removed with its reason: one that breaks nothing fails. */
export interface Exception {
  readonly path: string
  readonly because: string
}

/** The rules' exceptions. The lists only shrink. */
export const EXCEPTIONS = {
  imports: [],
  purity: [],
  length: [],
  names: [],
  docblocks: [],
  phrases: [],
} satisfies Readonly<Record<string, readonly Exception[]>>

/** The problems that no exception covers, and one more for each exception that covers none. */
export function withExceptions(
  exceptions: readonly Exception[],
  problems: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const excepted = new Set(exceptions.map(({ path }) => path))
  const left = [...problems].flatMap(([path, found]) => (excepted.has(path) ? [] : found))
  const stale = exceptions
    .filter(({ path }) => !problems.get(path)?.length)
    .map(({ path }) => `${path} breaks the rule no more: remove it from the exceptions`)
  return [...left, ...stale]
}
