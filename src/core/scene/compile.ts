import type { Beat, Exit, Line, LineKind, Mood, Pressure, Reply, Scene } from './scene.ts'
import {
  type BeatFile,
  LINE_KEYS,
  type LineFile,
  listOf,
  type ReplyFile,
  type SceneFile,
} from './scene-file.ts'
import { sceneTime } from './times.ts'

/** What holds from one line to the next within a beat. */
interface Held {
  readonly thread: string
  readonly time: number
  readonly mood: Mood
  readonly pressure: Pressure
}

interface Conditions {
  readonly needs: readonly string[]
  readonly unless: readonly string[]
}

interface Change extends Conditions {
  readonly set: Partial<Held>
}

const ALWAYS: Conditions = { needs: [], unless: [] }

/** Turns a scene file whose names are all known into the structure that is played. */
export function compileScene(file: SceneFile): Scene {
  return {
    id: file.id,
    language: file.language,
    kind: file.kind,
    setting: file.setting ?? 'class',
    ages: file.ages,
    minutes: file.minutes,
    place: file.place,
    people: mapValues(file.people, ({ name: _name, otherNames, handle, age, known, look, role }) => ({
      role,
      look: withoutHoles(look),
      otherNames: otherNames?.length ?? 0,
      ...withoutHoles({ handle, age, known }),
    })),
    apps: file.apps,
    threads: mapValues(file.threads, (thread) => ({
      app: thread.app,
      with: thread.with,
      hasStatus: thread.status !== undefined,
    })),
    lock: { time: sceneTime(file.lock.time, file.lock.time), thread: file.lock.thread },
    start: file.start,
    beats: mapValues(file.beats, (beat, id) => compileBeat(id, beat, file.lock.time)),
  }
}

function compileBeat(id: string, file: BeatFile, lockTime: string): Beat {
  const start = { ...heldBy(file, lockTime), ...ALWAYS }
  const changes: Change[] = [{ ...ALWAYS, set: start }]
  const lines = (file.lines ?? []).map((line) => compileLine(line, changes, lockTime))
  return {
    id,
    ...holding(changes, ALWAYS),
    opening: file.opening ?? false,
    hasNote: file.note !== undefined,
    hasQuestion: file.question !== undefined,
    lines,
    exit: exitOf(file),
  }
}

function compileLine(file: LineFile, changes: Change[], lockTime: string): Line {
  const conditions = conditionsOf(file)
  changes.push({ ...conditions, set: heldBy(file, lockTime) })
  const key = LINE_KEYS.find((each) => file[each] !== undefined) ?? 'text'
  const kind: LineKind = key === 'text' ? 'message' : key
  return {
    id: file.id,
    kind,
    ...(file.who === undefined ? {} : { who: file.who }),
    signs: listOf(file.sign),
    ...holding(changes, conditions),
    hasThought: file.thought !== undefined,
    ...conditions,
  }
}

function heldBy(part: BeatFile | LineFile, lockTime: string): Partial<Held> {
  const time = part.time === undefined ? undefined : sceneTime(part.time, lockTime)
  const pressure = part.pressure as Pressure | undefined
  return withoutHoles({ thread: part.thread, time, mood: part.mood, pressure })
}

/**
 * What holds for a line: the latest word of each that was surely said before it. A line that may be
 * left out changes things only for lines that come with it.
 */
function holding(changes: readonly Change[], { needs, unless }: Conditions): Held {
  const sure = changes.filter(
    (change) =>
      change.needs.every((flag) => needs.includes(flag)) &&
      change.unless.every((flag) => unless.includes(flag)),
  )
  const held = Object.assign({}, ...sure.map(({ set }) => set)) as Held
  return { thread: held.thread, time: held.time, mood: held.mood, pressure: held.pressure }
}

function exitOf(file: BeatFile): Exit {
  if (file.replies) return { type: 'choice', replies: file.replies.map(compileReply) }
  if (file.ending) {
    const { id, told, paid } = file.ending
    return { type: 'ending', ending: { id, told, paid: paid ?? false } }
  }
  return { type: 'jump', to: file.to ?? '' }
}

function compileReply(file: ReplyFile): Reply {
  const answers = file.answers === undefined ? undefined : listOf(file.answers)
  return {
    id: file.id,
    kind: file.say === undefined ? 'do' : 'say',
    stance: file.stance,
    to: file.to,
    sets: listOf(file.sets),
    ...conditionsOf(file),
    ...withoutHoles({ answers, mood: file.mood, tell: file.tell }),
  }
}

function conditionsOf(part: LineFile | ReplyFile): Conditions {
  return { needs: listOf(part.needs), unless: listOf(part.unless) }
}

type WithoutHoles<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function withoutHoles<T extends object>(value: T): WithoutHoles<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as WithoutHoles<T>
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  to: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]))
}
