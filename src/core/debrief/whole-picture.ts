import { type StoryGraph, storyGraph } from '../map/story-graph.ts'
import { takenIn } from '../map/taken.ts'
import type { Transcript } from '../run/index.ts'
import type { Beat, Ending, Reply, Scene, Sign } from '../scene/scene.ts'
import { hasStatus, type SignCard, type SignStatus } from './cards.ts'

/** A sign where it sat, and how this run met it there. */
export interface PictureSign {
  readonly sign: string
  readonly status: SignStatus
}

/** A way that could be taken from a moment. */
export interface PictureReply {
  readonly reply: Reply
  readonly isTaken: boolean
  /** Whether the run that is kept beside went this way. */
  readonly wasTakenBefore: boolean
  /** The moment to which it leads. */
  readonly to: string
}

/** A moment of the conversation: beats that always follow one another, up to a choice or an end. */
export interface PictureMoment {
  readonly id: string
  readonly beats: readonly Beat[]
  readonly signs: readonly PictureSign[]
  readonly replies: readonly PictureReply[]
  /** Where it goes on by itself. */
  readonly next?: string
  readonly ending?: Ending
  readonly isTaken: boolean
  /** Whether the run that is kept beside came here. */
  readonly wasTakenBefore: boolean
  /** Of a moment on the path with a choice: how many replies had been given before it. */
  readonly choice?: number
  /** Whether one of its replies tells somebody. */
  readonly isNearHelp: boolean
}

/** The whole conversation with the path through it. */
export interface WholePicture {
  /** The moments of the path, in the order in which they were met. */
  readonly path: readonly PictureMoment[]
  /** All others, in the order of the story. */
  readonly others: readonly PictureMoment[]
}

/** What the picture of a run is made from. */
export interface PictureParts {
  readonly scene: Scene
  readonly transcript: Transcript
  readonly cards: readonly SignCard[]
  readonly signs: readonly Sign[]
  /** The run that is kept beside. */
  readonly before?: Transcript | undefined
}

/** Sorts a whole scene into the path of a run and everything beside it. */
export function wholePicture(parts: PictureParts): WholePicture {
  const { scene, transcript } = parts
  const graph = storyGraph(scene)
  const moments = momentsOf(parts, graph)
  const met = [...new Set(transcript.entries.map(({ beat }) => beat))]
  const path = met.flatMap((beat) => moments.get(beat) ?? [])
  return { path, others: [...moments.values()].filter((moment) => !path.includes(moment)) }
}

function momentsOf(
  { scene, transcript, cards, signs, before }: PictureParts,
  { stretches, ways }: StoryGraph,
): ReadonlyMap<string, PictureMoment> {
  const taken = takenIn(scene, transcript.run)
  const takenBefore = before && takenIn(scene, before.run)
  const wasTaken = ({ id }: Reply) => takenBefore?.replies.has(id) ?? false
  const statusOf = statusesIn(cards, signs)
  const choices = choicesOf(transcript)
  return new Map(
    stretches.map(({ id, beats }) => {
      const last = beats.at(-1)
      const onward = ways.filter(({ from }) => from === id)
      const replies = onward.flatMap(({ reply, to }) =>
        reply ? [{ reply, to, isTaken: taken.replies.has(reply.id), wasTakenBefore: wasTaken(reply) }] : [],
      )
      const next = onward.find(({ reply }) => !reply)?.to
      const choice = choices.get(last?.id ?? '')
      const moment: PictureMoment = {
        id,
        beats,
        replies,
        signs: beats.flatMap((beat) => signsOf(beat, statusOf)),
        ...(next !== undefined && { next }),
        ...(last?.exit.type === 'ending' && { ending: last.exit.ending }),
        isTaken: taken.beats.has(id),
        wasTakenBefore: takenBefore?.beats.has(id) ?? false,
        ...(choice !== undefined && { choice }),
        isNearHelp: replies.some(({ reply }) => reply.tell !== undefined),
      }
      return [id, moment]
    }),
  )
}

/** Beat → how many replies had been given when its choice came; the open choice of a run counts, too. */
function choicesOf({ entries, position, run }: Transcript): ReadonlyMap<string, number> {
  const given = entries.flatMap((entry) =>
    entry.type === 'reply' ? [[entry.beat, entry.index] as const] : [],
  )
  const open = position.type === 'choice' ? [[position.beat.id, run.replies.length] as const] : []
  return new Map([...given, ...open])
}

type StatusOf = (sign: string, line: string) => SignStatus

function statusesIn(cards: readonly SignCard[], signs: readonly Sign[]): StatusOf {
  const met = new Map(
    cards.flatMap(({ sign, places }) =>
      places.map(({ line, status }) => [`${sign.id} ${line}`, status] as const),
    ),
  )
  const alone = new Set(signs.filter((sign) => !hasStatus(sign)).map(({ id }) => id))
  return (sign, line) => met.get(`${sign} ${line}`) ?? (alone.has(sign) ? 'none' : 'not-met')
}

const RANK: readonly SignStatus[] = ['marked', 'answered', 'met', 'none', 'not-met']

/** Each sign of a beat once, with the best that can be said of it there. */
function signsOf({ lines }: Beat, statusOf: StatusOf): readonly PictureSign[] {
  const found = new Map<string, SignStatus>()
  for (const { id, signs } of lines) {
    for (const sign of signs) {
      const [known, here] = [found.get(sign), statusOf(sign, id)]
      if (known === undefined || RANK.indexOf(here) < RANK.indexOf(known)) found.set(sign, here)
    }
  }
  return [...found].map(([sign, status]) => ({ sign, status }))
}
