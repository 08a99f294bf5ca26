import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Keep } from './keep.ts'
import { RECORDS, readRecord, type Settings, writeRecord } from './records.ts'

/** What the person at this device has set. */
export interface Preferences {
  readonly settings: ReadonlySignal<Settings>
  change(part: Partial<Settings>): void
  /** Whether movement is to be left out: asked for here or in the system. */
  readonly still: ReadonlySignal<boolean>
  readonly dark: ReadonlySignal<boolean>
  readonly setAside: boolean
}

/** Reads the settings, keeps their changes, and follows the system's own wishes. */
export function createPreferences(keep: Keep): Preferences {
  const found = readRecord(keep, RECORDS.settings)
  const settings = signal(found.value)
  const systemStill = mediaSignal('(prefers-reduced-motion: reduce)')
  const systemDark = mediaSignal('(prefers-color-scheme: dark)')
  const still = signal(false)
  const dark = signal(false)
  effect(() => {
    const { motion, theme } = settings.value
    still.value = motion === 'still' || systemStill.value
    dark.value = theme === 'dark' || (theme === 'auto' && systemDark.value)
  })
  return {
    settings,
    still,
    dark,
    setAside: found.setAside,
    change(part) {
      settings.value = { ...settings.value, ...part }
      writeRecord(keep, RECORDS.settings, settings.value)
    },
  }
}

function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', () => {
    matches.value = list.matches
  })
  return matches
}
