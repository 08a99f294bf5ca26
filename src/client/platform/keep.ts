/** A place on this device that keeps texts by key. */
export interface Keep {
  read(key: string): string | null
  /** Whether it was kept: private windows and full disks refuse. */
  write(key: string, text: string): boolean
  remove(key: string): void
}

/** The browser's own storage, where it lets us. */
export function browserKeep(): Keep {
  return {
    read: (key) => attempt(() => localStorage.getItem(key)) ?? null,
    write: (key, text) =>
      attempt(() => {
        localStorage.setItem(key, text)
        return true
      }) ?? false,
    remove: (key) => attempt(() => localStorage.removeItem(key)),
  }
}

/** A keep that lasts as long as the page: for tests, and where storage is refused. */
export function memoryKeep(texts = new Map<string, string>()): Keep {
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => Boolean(texts.set(key, text)),
    remove: (key) => void texts.delete(key),
  }
}

/** Browsers throw at the very mention of storage in some private modes. */
function attempt<T>(what: () => T): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
