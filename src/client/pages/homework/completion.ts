import {
  MOST_MINUTES,
  type RecordPart,
  writeRecordCode,
  writeRecordFile,
} from '../../../core/homework/index.ts'
import { csvOf } from '../../../core/room/csv.ts'
import type { App } from '../../app.ts'
import { minutesInAll, minutesOf } from '../../platform/homework.ts'
import type { KeptList } from '../../platform/homework-record.ts'
import { shownTasks } from './tasks.ts'

/** The record of a list as it is handed in: the same in each of its forms. */
export interface HandIn {
  readonly parts: readonly (RecordPart & { readonly title: string })[]
  readonly minutes: number
  readonly code: string
}

/** The record of a list as far as it is done now. */
export function handInOf(app: App, list: KeptList): HandIn {
  const parts = shownTasks(app, list).map(({ task, title }) => ({
    task,
    title,
    done: list.done.includes(task),
    minutes: minutesOf(list, task),
  }))
  const minutes = Math.min(MOST_MINUTES, minutesInAll(list))
  const done = parts.map((part) => part.done)
  return { parts, minutes, code: writeRecordCode(list.code, { done, minutes, serial: list.serial }) }
}

/** The record as a file that programs read. */
export function jsonOf(list: KeptList, { parts, minutes, code }: HandIn): string {
  return writeRecordFile(list.code, { word: list.word, parts, minutes, code })
}

/** The record as a table; its words are those of the page. */
export function tableOf({ i18n }: App, { parts, minutes, code }: HandIn): string {
  const yes = (done: boolean) => i18n.t(done ? 'homework.record-yes' : 'homework.record-no')
  return csvOf([
    [i18n.t('homework.record-part'), i18n.t('homework.record-state'), i18n.t('homework.record-minutes')],
    ...parts.map(({ title, done, minutes }) => [title, yes(done), minutes]),
    [i18n.t('homework.record-all'), yes(parts.every(({ done }) => done)), minutes],
    [i18n.t('homework.record-code'), code, ''],
  ])
}
