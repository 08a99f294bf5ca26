import { type ReadonlySignal, signal } from '@preact/signals'
import type { Clock } from './clock.ts'
import type { Keep } from './keep.ts'
import { asideKey, peekRecord, RECORDS, readRecord, SLOTS, type Slot, writeRecord } from './records.ts'
import type { Route } from './router.ts'

/** After so many minutes without a touch, the next one may be another person's. */
export const ASK_AFTER = 15

/** What can be said of somebody's place without showing anything that was chosen in it. */
export interface Place {
  /** Minutes since 1970 at which it was last touched, where that is known. */
  readonly at: number | undefined
  /** The scene that was played last, and how many replies had been given in it. */
  readonly scene: string | undefined
  readonly replies: number
  /** How far the list of a school's LMS is; one that the device keeps is looked up where it is shown. */
  readonly list?: { readonly done: number; readonly count: number }
}

/** What has to be asked before anything that was kept is shown. */
export interface WhoseQuestion {
  /** The place that would be gone on with. */
  readonly here: Place | undefined
  readonly others: readonly (Place & { readonly slot: Slot })[]
}

/** Keeps apart what several people leave on one device, without knowing who they are. */
export interface Whose {
  readonly question: ReadonlySignal<WhoseQuestion | null>
  mine(): void
  /** Puts away what is here, for its owner to find again. */
  notMine(): void
  takeUp(slot: Slot): void | Promise<void>
  /** Somebody is using the device: asks when nobody has for a while. Whether it had to ask. */
  touch(): boolean
}

/** What whose place it is gets decided with. */
export interface WhoseParts {
  readonly keep: Keep
  /** Ends with the tab. */
  readonly session: Keep
  readonly clock: Clock
  newSession(): string
  /** Another place than before is here now. */
  onSwapped(): void
}

/** Pages that show what somebody has kept on the device. */
const PERSONAL_PAGES: readonly Route['page'][] = [
  'scenes',
  'play',
  'debrief',
  'practice',
  'again',
  'homework',
  'record',
]

/** Whether a page shows what somebody has kept: it must be asked first whose that is. */
export function isPersonal({ page }: Route): boolean {
  return PERSONAL_PAGES.includes(page)
}

const PERSONAL = Object.values(RECORDS).filter(({ personal }) => personal)
const SESSION = 'before-you-reply.session'

/** Opens the device's places. It asks when the last touch was in another session, and some time ago. */
export function openWhose({ keep, session, clock, newSession, onSwapped }: WhoseParts): Whose {
  const here = () => Math.floor(clock.now() / 60_000)
  const own = session.read(SESSION) ?? newSession()
  session.write(SESSION, own)
  const visit = readRecord(keep, RECORDS.visit).value
  const isBack = visit.session === own
  const isLongAgo = visit.at > 0 && here() - visit.at >= ASK_AFTER
  const isNew = !isBack && (isKept(keep) ? isLongAgo : SLOTS.some((slot) => isKept(keep, slot)))
  const question = signal(isNew ? questionOf(keep) : null)
  let touched = isBack ? visit.at : here()
  let isNoted = isBack

  const answer = () => {
    touched = here()
    isNoted = writeRecord(keep, RECORDS.visit, { version: 1, at: touched, session: own })
    question.value = null
  }
  return {
    question,
    mine: answer,
    notMine() {
      if (isKept(keep)) putAway(keep)
      onSwapped()
      answer()
    },
    takeUp(slot) {
      swap(keep, slot)
      onSwapped()
      answer()
    },
    touch() {
      const idle = here() - touched
      if (question.value || (isNoted && idle === 0)) return false
      if (!isKept(keep)) touched = here()
      else if (idle >= ASK_AFTER) question.value = questionOf(keep)
      else answer()
      return question.value !== null
    },
  }
}

/** Whether anything of somebody's is kept, here or in a slot. */
function isKept(keep: Keep, slot?: Slot): boolean {
  return PERSONAL.some((kind) => kind !== RECORDS.visit && keep.read(at(kind.key, slot)) !== null)
}

function at(key: string, slot: Slot | undefined): string {
  return slot === undefined ? key : asideKey(key, slot)
}

function questionOf(keep: Keep): WhoseQuestion {
  const others = SLOTS.filter((slot) => isKept(keep, slot)).map((slot) => ({ ...placeIn(keep, slot), slot }))
  return { here: isKept(keep) ? placeIn(keep) : undefined, others }
}

function placeIn(keep: Keep, slot?: Slot): Place {
  const visit = peekRecord(keep, RECORDS.visit, at(RECORDS.visit.key, slot))
  const runs = peekRecord(keep, RECORDS.runs, at(RECORDS.runs.key, slot))
  const scene = runs?.last
  const replies = scene === undefined ? 0 : (runs?.byScene[scene]?.replies.length ?? 0)
  return { at: visit?.at, scene, replies }
}

/** Everybody moves on by one, up to the first free slot; where there is none, the oldest is forgotten. */
function putAway(keep: Keep): void {
  const free = SLOTS.find((slot) => !isKept(keep, slot)) ?? (SLOTS.at(-1) as Slot)
  for (const { key } of PERSONAL) {
    for (const slot of SLOTS.filter((each) => each <= free).reverse()) {
      const from = at(key, slot === 1 ? undefined : ((slot - 1) as Slot))
      move(keep, from, asideKey(key, slot))
    }
  }
}

function swap(keep: Keep, slot: Slot): void {
  for (const { key } of PERSONAL) {
    const here = keep.read(key)
    move(keep, asideKey(key, slot), key)
    if (here !== null) keep.write(asideKey(key, slot), here)
  }
}

/** Takes away first, so that it fits where storage is nearly full. */
function move(keep: Keep, from: string, to: string): void {
  const text = keep.read(from)
  keep.remove(from)
  if (text === null) keep.remove(to)
  else keep.write(to, text)
}
