import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { HelpPlace } from '../../core/help/index.ts'
import type { Keep } from './keep.ts'
import { guessPlace } from './place-guess.ts'
import { RECORDS, readRecord, type Settings, writeRecord } from './records.ts'

/** What the person at this device has set. */
export interface Preferences {
  readonly settings: ReadonlySignal<Settings>
  change(part: Partial<Settings>): void
  /** Whether movement is to be left out: asked for here or in the system. */
  readonly still: ReadonlySignal<boolean>
  readonly dark: ReadonlySignal<boolean>
  /** Where help is looked for: as chosen, else as the device's clock suggests. */
  readonly place: ReadonlySignal<HelpPlace | undefined>
  readonly setAside: boolean
}

/** Reads the settings, keeps their changes, and follows the system's own wishes. */
export function createPreferences(keep: Keep, zone = deviceZone()): Preferences {
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
    place: computed(() => placeIn(settings.value) ?? guessed(settings.value, zone)),
    setAside: found.setAside,
    change(part) {
      settings.value = { ...settings.value, ...part }
      writeRecord(keep, RECORDS.settings, settings.value)
    },
  }
}

function placeIn({ country, region }: Settings): HelpPlace | undefined {
  return country === undefined ? undefined : { country, region }
}

function guessed({ elsewhere }: Settings, zone: string): HelpPlace | undefined {
  return elsewhere ? undefined : guessPlace(zone)
}

function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', () => {
    matches.value = list.matches
  })
  return matches
}
