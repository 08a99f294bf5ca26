import { openRun, type PlaceInList, type ReadPlace, type ShortRun } from '../../../core/homework/index.ts'
import { type Run, replay } from '../../../core/run/index.ts'
import { HOMEWORK_RECORD, type KeptHomework } from '../homework-record.ts'
import type { Keep } from '../keep.ts'
import type { Library } from '../library.ts'
import { type KeptRuns, RECORDS, readRecord, writeRecord } from '../records.ts'

/** The one list of a package, by the name under which homework is kept. */
const LIST = 'lms'

/** Puts a place that was read into the keep, as if it had been played on this device. */
export async function layOut(
  keep: Keep,
  library: Library,
  { place, tasks, serial }: { place: ReadPlace | undefined; tasks: readonly string[]; serial: number },
): Promise<void> {
  const opened = await Promise.all((place?.runs ?? []).map((short) => opening(library, short)))
  const known = opened.filter((each) => each !== undefined)
  const parts = (place?.parts ?? []).filter(({ task }) => tasks.includes(task))
  const runs: KeptRuns = {
    version: 2,
    last: known[0]?.run.scene,
    byScene: Object.fromEntries(known.map(({ run }) => [run.scene, run])),
    ended: known.filter(({ isOver }) => isOver).map(({ run }) => run.scene),
  }
  const homework: KeptHomework = {
    version: 1,
    current: LIST,
    lists: {
      [LIST]: {
        code: '',
        tasks: [...tasks],
        serial,
        done: parts.filter(({ done }) => done).map(({ task }) => task),
        seconds: Object.fromEntries(parts.map(({ task, seconds }) => [task, seconds])),
      },
    },
  }
  writeRecord(keep, RECORDS.runs, runs)
  writeRecord(keep, HOMEWORK_RECORD, homework)
}

/** A run in the scene of today; a scene that this package does not have is left out. */
async function opening(
  library: Library,
  short: ShortRun,
): Promise<{ run: Run; isOver: boolean } | undefined> {
  if (!library.catalogue.some(({ id }) => id === short.scene)) return undefined
  const scene = await library.scene(short.scene)
  const run = openRun(scene, short)
  const { transcript, stoppedAt } = replay(scene, run)
  return { run, isOver: transcript.position.type === 'ending' && stoppedAt === undefined }
}

/** What is in the keep now, as a place; runs of scenes that are done are not needed to go on. */
export function placeNow(
  keep: Keep,
  { token, revision }: Pick<PlaceInList, 'token' | 'revision'>,
): PlaceInList {
  const { lists } = readRecord(keep, HOMEWORK_RECORD).value
  const { tasks = [], done = [], seconds = {} } = lists[LIST] ?? {}
  const { byScene, last } = readRecord(keep, RECORDS.runs).value
  const open = Object.values(byScene).filter(({ scene }) => tasks.includes(scene) && !done.includes(scene))
  const first = open.filter(({ scene }) => scene === last)
  const others = open.filter(({ scene }) => scene !== last)
  return {
    token,
    revision,
    parts: tasks.map((task) => ({ task, done: done.includes(task), seconds: seconds[task] ?? 0 })),
    runs: [...first, ...others],
  }
}
