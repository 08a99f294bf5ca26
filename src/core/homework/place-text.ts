import type { Run } from '../run/index.ts'
import { LINE_SIGNS, REPLY_SIGNS, shortId } from './short-id.ts'

/** What the smaller of the two kinds of LMS takes (SCORM 1.2, `cmi.suspend_data`). */
export const LONGEST_PLACE = 4096

/** A student's place in a list, as an LMS keeps it until the list is done. */
export interface PlaceInList {
  /** Six signs of chance, by which a copy on the device finds its LMS again. */
  readonly token: string
  /** Grows with each change: the greater one of two places is the later. */
  readonly revision: number
  readonly parts: readonly { readonly task: string; readonly done: boolean; readonly seconds: number }[]
  /** The runs of scenes that are not done; the one played last is the first. */
  readonly runs: readonly Run[]
}

/** A run whose replies and marked lines are still short; `openRun` finds them in the scene. */
export interface ShortRun {
  readonly scene: string
  readonly seed: number
  readonly replies: readonly string[]
  readonly marks: readonly { readonly line: string; readonly repliesBefore: number }[]
}

/** A place as it was read. */
export interface ReadPlace extends Omit<PlaceInList, 'runs'> {
  readonly runs: readonly ShortRun[]
}

const EDITION = '1'
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * A place as ASCII text without spaces or quotes. Where it would be too long, the marks of all but the last
 * run go first, then those runs, then its own marks; the replies of the last run always stay.
 */
export function writePlace(place: PlaceInList): string {
  const [last, ...others] = place.runs
  const bare = (run: Run): Run => ({ ...run, marks: [] })
  const ways: (readonly Run[])[] = [place.runs]
  if (last) ways.push([last, ...others.map(bare)], [last], [bare(last)], [])
  const texts = ways.map((runs) => textOf({ ...place, runs }))
  return texts.find((text) => text.length <= LONGEST_PLACE) ?? ''
}

function textOf({ token, revision, parts, runs }: PlaceInList): string {
  const part = ({ task, done, seconds }: PlaceInList['parts'][number]) =>
    [task, done ? 1 : 0, Math.round(seconds).toString(36)].join('.')
  return [EDITION, token, revision.toString(36), parts.map(part).join(','), ...runs.map(runText)].join(';')
}

/** A run as one piece of that text. */
function runText({ scene, seed, replies, marks }: Run): string {
  const given = replies.map((reply) => shortId(reply, REPLY_SIGNS)).join('')
  const set = marks
    .filter(({ repliesBefore }) => repliesBefore < DIGITS.length)
    .map(({ line, repliesBefore }) => shortId(line, LINE_SIGNS) + DIGITS[repliesBefore])
  return [scene, (seed >>> 0).toString(36), given, set.join('')].join('.')
}

const ID = '[\\w-]{1,80}'
const PLACE = /^1;([\w-]{6});([0-9a-z]{1,8});([^;]*)((?:;[^;]*)*)$/
const PART = new RegExp(`^(${ID})\\.([01])\\.([0-9a-z]{1,6})$`)
const RUN = new RegExp(`^(${ID})\\.([0-9a-z]{1,7})\\.((?:[\\w-]{3})*)\\.((?:[\\w-]{5})*)$`)

/** Reads such a text; nothing when it is none, or one of a later edition. */
export function readPlace(text: string): ReadPlace | undefined {
  const [, token = '', revision = '', parts = '', runs = ''] = PLACE.exec(text) ?? []
  if (token === '' || text.length > LONGEST_PLACE) return undefined
  const readParts = parts === '' ? [] : parts.split(',').map((part) => PART.exec(part))
  const readRuns = runs
    .split(';')
    .slice(1)
    .map((run) => RUN.exec(run))
  if (![...readParts, ...readRuns].every((found) => found !== null)) return undefined
  return {
    token,
    revision: Number.parseInt(revision, 36),
    parts: (readParts as RegExpExecArray[]).map(([, task = '', done, seconds = '']) => ({
      task,
      done: done === '1',
      seconds: Number.parseInt(seconds, 36),
    })),
    runs: (readRuns as RegExpExecArray[]).map(([, scene = '', seed = '', replies = '', marks = '']) => ({
      scene,
      seed: Number.parseInt(seed, 36),
      replies: replies.match(/.{3}/g) ?? [],
      marks: (marks.match(/.{5}/g) ?? []).map((mark) => ({
        line: mark.slice(0, LINE_SIGNS),
        repliesBefore: DIGITS.indexOf(mark.slice(LINE_SIGNS)),
      })),
    })),
  }
}
