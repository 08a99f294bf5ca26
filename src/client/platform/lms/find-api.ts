/** A window as far as an LMS is looked for in it. */
export interface AnyWindow {
  readonly parent: AnyWindow | null
  readonly opener: AnyWindow | null
  readonly [name: string]: unknown
}

/** More frames than any LMS puts around a lesson. */
const DEEPEST = 30

/**
 * The object of an LMS: looked for in the windows around this one, then around the one that opened it. A
 * window of another site may not be looked into; what lies around it still may.
 */
export function findApi(start: AnyWindow, name: string): object | undefined {
  const seen = new Set<AnyWindow>()
  const queue: (AnyWindow | null | undefined)[] = [start]
  while (queue.length > 0 && seen.size < DEEPEST) {
    const here = queue.shift()
    if (!here || seen.has(here)) continue
    seen.add(here)
    const found = attempt(() => here[name])
    if (typeof found === 'object' && found !== null) return found
    queue.unshift(attempt(() => here.parent))
    queue.push(attempt(() => here.opener))
  }
  return undefined
}

function attempt<T>(what: () => T): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
