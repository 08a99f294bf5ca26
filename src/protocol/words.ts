import * as z from 'zod/mini'
import { STEPS } from '../core/judgement/tally.ts'

/** An id out of a scene: of a scene, line, reply or person. */
export const sceneId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/))

/** A ballot's id: its number in the room. */
export const ballotId = z.string().check(z.regex(/^[1-9]\d{0,4}$/))

/** People behind one device. */
export const heads = z.int().check(z.gte(1), z.lte(8))

/** How many of something there are. */
export const count = z.int().check(z.gte(0), z.lte(1_000_000))

/** More choices than any scene has in a row. */
export const MOST_CHOICES = 64
/** More replies than any choice offers. */
export const MOST_REPLIES = 8

export const FORMS = ['before', 'after'] as const
/** The two rounds of judging chats around a lesson. */
export type Form = (typeof FORMS)[number]

const stepCounts = z.object({
  [STEPS[0]]: count,
  [STEPS[1]]: count,
  [STEPS[2]]: count,
  [STEPS[3]]: count,
})

/** How often each step was chosen on risky and on genuine chats. */
export const judgementTally = z.object({ risky: stepCounts, genuine: stepCounts })
