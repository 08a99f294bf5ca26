import type { Change } from './store.ts'

type Listener = (change: Change) => void

/** Who on this node wants to hear of which room. */
export interface Listeners {
  /** Whether this is the first listener of the room. */
  add(code: string, listener: Listener): boolean
  /** Whether it was the last one. */
  remove(code: string, listener: Listener): boolean
  tell(code: string, change: Change): void
  codes(): readonly string[]
}

/** Nobody listens yet. */
export function noListeners(): Listeners {
  const byCode = new Map<string, Set<Listener>>()
  return {
    add(code, listener) {
      const listeners = byCode.get(code) ?? new Set()
      byCode.set(code, listeners.add(listener))
      return listeners.size === 1
    },
    remove(code, listener) {
      const listeners = byCode.get(code)
      listeners?.delete(listener)
      if (listeners?.size !== 0) return false
      return byCode.delete(code)
    },
    tell(code, change) {
      for (const listener of [...(byCode.get(code) ?? [])]) listener(change)
    },
    codes: () => [...byCode.keys()],
  }
}
