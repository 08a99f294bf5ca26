import { type ReadonlySignal, signal } from '@preact/signals'
import type { Keep } from './keep.ts'
import { type KeptPresenter, PRESENTER_RECORD } from './presenter-record.ts'
import { readRecord, writeRecord } from './records.ts'

/** What whoever gives a talk has filled in: on the wall, on handouts, nowhere else. */
export type Details = Omit<KeptPresenter, 'version'>

/** The details of the presenter at this device. */
export interface Presenter {
  readonly details: ReadonlySignal<Details>
  /** Whether they are kept when the page is closed; only if somebody has asked for that. */
  readonly isKept: ReadonlySignal<boolean>
  change(part: Partial<Details>): void
  /** Keeps them from now on, or keeps them no more. Whether the device does as it is told. */
  keep(wanted: boolean): boolean
}

/** Opens what was kept of the presenter, if anything was. */
export function openPresenter(store: Keep): Presenter {
  const { key } = PRESENTER_RECORD
  const { version: _, ...kept } = readRecord(store, PRESENTER_RECORD).value
  const details = signal<Details>(kept)
  const isKept = signal(store.read(key) !== null)
  const write = () => writeRecord(store, PRESENTER_RECORD, { version: 1, ...details.value })
  return {
    details,
    isKept,
    change(part) {
      details.value = { ...details.value, ...part }
      if (isKept.value) isKept.value = write()
    },
    keep(wanted) {
      if (!wanted) store.remove(key)
      isKept.value = wanted && write()
      return isKept.value === wanted
    },
  }
}
