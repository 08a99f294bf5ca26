/** A place on this device that keeps texts by key. */
export interface Keep {
  read(key: string): string | null
  /** Whether it was kept: private windows and full disks refuse. */
  write(key: string, text: string): boolean
  remove(key: string): void
  /** Tells of each change that another tab makes; `gone` where it took the text away. */
  watch(tell: (key: string, gone: boolean) => void): void
}

/** The browser's own storage, where it lets us: that of the device, or the one that ends with the tab. */
export function browserKeep(which: 'localStorage' | 'sessionStorage' = 'localStorage'): Keep {
  return {
    read: (key) => attempt(() => window[which].getItem(key)) ?? null,
    write: (key, text) =>
      attempt(() => {
        window[which].setItem(key, text)
        return true
      }) ?? false,
    remove: (key) => attempt(() => window[which].removeItem(key)),
    watch: (tell) =>
      addEventListener('storage', ({ key, newValue, storageArea }) => {
        const isOurs = attempt(() => window[which]) === storageArea
        if (isOurs && key !== null) tell(key, newValue === null)
      }),
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
