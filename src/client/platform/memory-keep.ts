import type { Keep } from './keep.ts'

/** A keep that lasts as long as the page: for tests, and where storage is refused. */
export function memoryKeep(texts = new Map<string, string>()): Keep {
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => Boolean(texts.set(key, text)),
    remove: (key) => void texts.delete(key),
    watch: () => {},
  }
}
