import { nowPlayed } from '../lesson/index.ts'
import type { Way } from '../room/ways.ts'
import type { Transcript } from '../run/index.ts'
import { type GivenTalk, plannedSteps, playedIn, type TalkStory } from './given-talk.ts'

/** One decision of the hall. Nobody was counted. */
export interface HallDecision {
  readonly beat: string
  readonly reply: string
  readonly kind: 'say' | 'do'
  readonly way: Way
}

/** What a hall decided in one stretch. */
export interface StretchSummary {
  readonly step: string
  readonly scene: string
  readonly decisions: readonly HallDecision[]
}

/** What is left of a talk when it is over, and knows nobody. */
export interface HallSummary {
  readonly stretches: readonly StretchSummary[]
  /** The signs in the chats, in the order in which they came. */
  readonly met: readonly string[]
  /** The signs whose cards were planned. */
  readonly shown: readonly string[]
}

/** Sums up a talk. */
export function hallSummary(given: GivenTalk, told: TalkStory): HallSummary {
  const steps = plannedSteps(told.talk, given.setup).map(({ step }) => step)
  const played = steps.flatMap((step) => {
    const each = given.plays[step.id] ? playedIn(given, told, step) : undefined
    return each ? [{ ...each, transcript: nowPlayed(each.lesson, each.story) }] : []
  })
  const met = played.flatMap(({ lesson, transcript }) =>
    transcript.entries
      .slice(0, lesson.shown)
      .flatMap((entry) => (entry.type === 'line' ? entry.line.signs : [])),
  )
  return {
    stretches: played.map(({ step, stretch, lesson, transcript }) => ({
      step,
      scene: stretch.scene,
      decisions: lesson.decisions.map(({ beat, chosen, way }) => ({
        beat,
        reply: chosen,
        kind: kindOf(transcript, chosen),
        way,
      })),
    })),
    met: [...new Set(met)],
    shown: [...new Set(steps.flatMap(({ wall }) => (wall.type === 'signs' ? wall.signs : [])))],
  }
}

function kindOf({ entries }: Transcript, reply: string): 'say' | 'do' {
  const entry = entries.find((each) => each.type === 'reply' && each.reply.id === reply)
  return entry?.type === 'reply' ? entry.reply.kind : 'do'
}
