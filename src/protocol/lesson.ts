import * as z from 'zod/mini'
import { LENGTHS, type Lesson, type LessonSetup, SHAPES, STEPS } from '../core/lesson/index.ts'
import { type Decision, WAYS } from '../core/room/index.ts'
import { moment } from './moment.ts'
import { shownTally } from './states.ts'
import { count, MOST_CHOICES, MOST_REPLIES, sceneId } from './words.ts'

const { place, names, seed } = moment.shape

const setup: z.ZodMiniType<LessonSetup> = z.object({
  scene: sceneId,
  seed: z.nonoptional(seed),
  length: z.literal([...LENGTHS]),
  shape: z.enum(SHAPES),
  way: z.enum(WAYS),
  groupDevices: z.boolean(),
  weigh: z.boolean(),
  calm: z.boolean(),
  language: z.string().check(z.maxLength(20)),
  place,
  names: z.nonoptional(names),
})

const replies = z.array(sceneId).check(z.maxLength(MOST_CHOICES))
const shown = z.optional(shownTally)

const decision: z.ZodMiniType<Decision> = z.object({
  beat: sceneId,
  way: z.enum(WAYS),
  chosen: sceneId,
  shown: z.exactOptional(shownTally),
})

const way = z.object({ replies, decisions: z.array(decision).check(z.maxLength(MOST_CHOICES)) })

const vote = z.object({
  number: count,
  replies: z.array(sceneId).check(z.maxLength(MOST_REPLIES)),
  way: z.enum(WAYS),
  state: z.enum(['asked', 'open', 'closed', 'revealed']),
  typed: z.record(sceneId, count),
  shown,
  earlier: shown,
})

/** A lesson as the desk keeps it and hands it to the wall. */
export const lesson: z.ZodMiniType<Lesson> = z.object({
  ...way.shape,
  setup,
  step: z.enum(STEPS),
  at: count,
  paused: z.boolean(),
  shown: count,
  vote: z.optional(vote),
  votes: count,
  own: z.optional(way),
  called: z.array(z.object({ line: sceneId, repliesBefore: count })).check(z.maxLength(400)),
  codes: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
  sent: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(2000))),
  begun: z.optional(z.number()),
})
