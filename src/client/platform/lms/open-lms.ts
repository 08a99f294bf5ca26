import { type Signal, signal } from '@preact/signals'
import { type PlaceInList, readPlace, writePlace } from '../../../core/homework/index.ts'
import type { Clock } from '../clock.ts'
import type { Keep } from '../keep.ts'
import type { Library } from '../library.ts'
import { memoryKeep } from '../memory-keep.ts'
import { RECORDS } from '../records.ts'
import { DIALECTS } from './dialects.ts'
import { type AnyWindow, findApi } from './find-api.ts'
import { type LeftPlaces, leftPlaces } from './left-places.ts'
import { layOut, placeNow } from './place.ts'
import { beginTalk, type Talk } from './talk.ts'

/** What a package says of itself in its page: `<meta name="lms" content="1.2 new-follower">`. */
export interface LmsPackage {
  readonly edition: keyof typeof DIALECTS
  readonly tasks: readonly string[]
}

/** A school's LMS as the one that keeps the place of whoever plays. */
export interface Lms {
  /** What is personal is kept by the LMS, or in memory until it is; the rest by the device, as ever. */
  readonly keep: Keep
  /** Set when the LMS did not take the place, or had one that is not ours. */
  readonly trouble: Signal<'lms-lost' | 'set-aside' | null>
  /** Places that were left on the device because the LMS had not taken them; one of them may be this student's. */
  readonly left: LeftPlaces
  /** Whether the LMS knew of no place, so that one of those may be this student's. */
  readonly isNew: boolean
  /** Whether all was done already when it was opened. */
  readonly isDone: boolean
  /** Goes on with a place that was left. */
  takeUp(token: string): Promise<void>
  /** Ends the talk, when the page goes away. */
  leave(): void
}

/** What an LMS is opened with. */
export interface LmsParts {
  readonly pack: LmsPackage
  readonly window: AnyWindow
  readonly device: Keep
  readonly clock: Clock
  readonly library: Library
  /** Six signs of chance. */
  readonly token: string
  readonly serial: number
}

const OURS: readonly string[] = Object.values(RECORDS).flatMap(({ key, personal }) => (personal ? [key] : []))
/** The changes that matter to the place. */
const TOLD: readonly string[] = [RECORDS.runs.key, RECORDS.homework.key]

/** Reads the package's own word in the page; nothing on an ordinary site. */
export function packageIn(words: string | null | undefined): LmsPackage | undefined {
  const [edition, ...tasks] = words?.split(' ') ?? []
  return (edition === '1.2' || edition === '2004') && tasks.length > 0 ? { edition, tasks } : undefined
}

/** Opens the LMS around the page, and lays out the place that it has kept. */
export async function openLms(parts: LmsParts): Promise<Lms> {
  const { pack, window, device, clock, library, serial } = parts
  const { tasks } = pack
  const dialect = DIALECTS[pack.edition]
  const api = findApi(window, dialect.api)
  const talk = api && beginTalk(api, dialect)
  const left = leftPlaces(device, clock)
  const isForeign = talk !== undefined && talk.place !== '' && !readPlace(talk.place)
  if (isForeign) device.write(`${RECORDS.lms.key}.set-aside`, talk.place)
  const trouble: Lms['trouble'] = signal(talk ? (isForeign ? 'set-aside' : null) : 'lms-lost')
  const inside = memoryKeep()
  const place = talk && latest(talk, left)
  let { token, revision } = place ?? { token: parts.token, revision: 0 }
  const done = talk?.isDone ? tasks.map((task) => ({ task, done: true, seconds: 0 })) : undefined
  await layOut(inside, library, {
    place: done ? { token, revision, parts: done, runs: [] } : place,
    tasks,
    serial,
  })
  let before = secondsIn(placeNow(inside, { token, revision }))

  const tell = (): boolean => {
    revision += 1
    const now = placeNow(inside, { token, revision })
    const count = now.parts.filter((part) => part.done).length
    const isDone = count === tasks.length
    const text = isDone ? '' : writePlace(now)
    const isTaken = talk?.tell({
      isDone,
      share: count / tasks.length,
      location: now.runs[0]?.scene ?? 'list',
      place: text,
      time: (secondsIn(now) - before) * 1000,
    })
    if (isTaken) {
      left.remove(token)
      return true
    }
    trouble.value = 'lms-lost'
    return isDone || left.put(token, text)
  }
  if (talk) tell()
  return {
    keep: keepWith({ inside, device, tell }),
    trouble,
    left,
    isDone: talk?.isDone ?? false,
    isNew: !talk?.isDone && place === undefined,
    async takeUp(chosen) {
      const found = left.all().find((each) => each.token === chosen)
      const taken = found && readPlace(found.text)
      if (!taken) return
      token = taken.token
      revision = taken.revision
      await layOut(inside, library, { place: taken, tasks, serial })
      before = secondsIn(placeNow(inside, { token, revision }))
      tell()
    },
    leave() {
      talk?.end()
      before = secondsIn(placeNow(inside, { token, revision }))
    },
  }
}

/** The place of the LMS, or a later one of the same student that it did not take. */
function latest(talk: Talk, left: LeftPlaces) {
  const kept = readPlace(talk.place)
  if (!kept) return undefined
  const later = left.all().find(({ token }) => token === kept.token)
  const lost = later && readPlace(later.text)
  return lost && lost.revision > kept.revision ? lost : kept
}

function secondsIn({ parts }: PlaceInList): number {
  return parts.reduce((sum, { seconds }) => sum + seconds, 0)
}

interface KeepParts {
  readonly inside: Keep
  readonly device: Keep
  tell(): boolean
}

function keepWith({ inside, device, tell }: KeepParts): Keep {
  const of = (key: string) => (OURS.some((own) => key.startsWith(own)) ? inside : device)
  return {
    read: (key) => of(key).read(key),
    write(key, text) {
      const isKept = of(key).write(key, text)
      return TOLD.includes(key) ? tell() && isKept : isKept
    },
    remove: (key) => of(key).remove(key),
    watch: device.watch,
  }
}
