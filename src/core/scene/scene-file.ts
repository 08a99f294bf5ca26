import { z } from 'zod'
import { APP_LOOKS, MOODS, OPEN_STANCES, PROTECT_STANCES, ROLES, SETTINGS } from './scene.ts'
import { BEARDS, COLOUR, GLASSES, HEADS, ID, TIME } from './words.ts'

/** The keys of which a line has exactly one; the same for a reply and for the end of a beat. */
export const LINE_KEYS = ['text', 'hidden', 'screen', 'profile', 'tells'] as const
export const REPLY_KEYS = ['say', 'do'] as const
export const EXIT_KEYS = ['replies', 'to', 'ending'] as const

const id = z.string().regex(ID)
const ids = z.union([id, z.array(id)])
const words = z.string().min(1)
const time = z.string().regex(TIME)
const colour = z.string().regex(COLOUR)
const mood = z.enum(MOODS)
const pressure = z.int().min(0).max(5)

/** Tells an editor, by the JSON Schema, what the reader checks itself to give a plainer message. */
function exactlyOne(keys: readonly string[]) {
  return { oneOf: keys.map((key) => ({ required: [key] })) }
}

const look = z.strictObject({
  head: z.enum(HEADS),
  skin: colour,
  hair: colour,
  clothes: colour,
  glasses: z.enum(GLASSES).optional(),
  beard: z.enum(BEARDS).optional(),
})

const person = z.strictObject({
  role: z.enum(ROLES),
  name: words,
  otherNames: z.array(words).optional(),
  handle: words.optional(),
  age: z.int().min(5).max(120).optional(),
  known: z.boolean().optional(),
  look,
})

const line = z
  .strictObject({
    id,
    who: id.optional(),
    text: words.optional(),
    hidden: words.optional(),
    screen: words.optional(),
    profile: words.optional(),
    tells: words.optional(),
    sign: ids.optional(),
    mood: mood.optional(),
    pressure: pressure.optional(),
    thread: id.optional(),
    time: time.optional(),
    thought: words.optional(),
    needs: ids.optional(),
    unless: ids.optional(),
  })
  .meta(exactlyOne(LINE_KEYS))

const reply = z
  .strictObject({
    id,
    say: words.optional(),
    do: words.optional(),
    stance: z.enum([...OPEN_STANCES, ...PROTECT_STANCES]),
    to: id,
    sets: ids.optional(),
    needs: ids.optional(),
    unless: ids.optional(),
    mood: mood.optional(),
    tell: id.optional(),
    answers: ids.optional(),
  })
  .meta(exactlyOne(REPLY_KEYS))

const ending = z.strictObject({
  id,
  title: words,
  now: words,
  told: z.array(id),
  paid: z.boolean().optional(),
})

const beat = z
  .strictObject({
    thread: id,
    time,
    pressure,
    mood,
    opening: z.boolean().optional(),
    note: words.optional(),
    lines: z.array(line).optional(),
    question: words.optional(),
    replies: z.array(reply).min(1).optional(),
    to: id.optional(),
    ending: ending.optional(),
  })
  .meta(exactlyOne(EXIT_KEYS))

/** The shape of a `scene.yaml`, as docs/guides/scene-format.md tells it to authors. */
export const sceneFile = z.strictObject({
  id,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  kind: z.enum(['risky', 'genuine']),
  setting: z.enum(SETTINGS).optional(),
  ages: z.tuple([z.int().min(5).max(99), z.int().min(5).max(99)]),
  minutes: z.int().min(1).max(60),
  place: z.strictObject({ town: words, nextTown: words }),
  title: words,
  summary: words,
  contentNote: words,
  people: z.record(id, person),
  apps: z.record(id, z.strictObject({ name: words, look: z.enum(APP_LOOKS) })),
  threads: z.record(id, z.strictObject({ app: id, with: id, status: words.optional() })),
  lock: z.strictObject({ time, thread: id, text: words }),
  start: id,
  beats: z.record(id, beat),
})

/** A whole scene.yaml. */
export type SceneFile = z.infer<typeof sceneFile>
/** A beat as it is written. */
export type BeatFile = z.infer<typeof beat>
/** A line as it is written. */
export type LineFile = z.infer<typeof line>
/** A reply as it is written. */
export type ReplyFile = z.infer<typeof reply>

/** A recorded run in `routes/*.yaml`: these replies, in this order, lead to that ending. */
export const routeFile = z.strictObject({
  title: words,
  expect: id,
  replies: z.array(id),
})

/** A recorded route as it is written. */
export type RouteFile = z.infer<typeof routeFile>

/** One word or a list of them: authors write either. */
export function listOf(value: string | readonly (string | undefined)[] | undefined): string[] {
  if (value === undefined) return []
  const list = typeof value === 'string' ? [value] : value
  return list.filter((entry) => entry !== undefined)
}
