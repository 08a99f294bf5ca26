import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardsOf } from '../../src/core/debrief/index.ts'
import {
  choose,
  isAllowed,
  type Run,
  replay,
  rewind,
  startRun,
  type Transcript,
  toggleMark,
  transcriptOf,
} from '../../src/core/run/index.ts'
import type { Reply, Scene, Sign } from '../../src/core/scene/scene.ts'
import { randomScene } from '../support/random-scene.ts'

const RUNS = { numRuns: 300 }
const SIGNS: readonly Sign[] = [
  { id: 'keep-secret', phase: 'bond' },
  { id: 'move-app', phase: 'move' },
]

/** What somebody does who plays without thinking: which reply, and which of the shown messages to mark before it. */
const whims = fc.array(fc.record({ reply: fc.nat(), mark: fc.option(fc.nat(), { freq: 2 }) }), {
  minLength: 8,
  maxLength: 8,
})
type Whim = { readonly reply: number; readonly mark: number | null }

/** Plays on, whim after whim, until it ends or nothing is offered, and tells every moment of it. */
function play(scene: Scene, seed: number, all: readonly Whim[]): readonly Transcript[] {
  const moments = [transcriptOf(scene, startRun(scene.id, seed))]
  for (const whim of all) {
    const now = moments.at(-1) as Transcript
    const run = marked(now, whim.mark)
    if (now.position.type === 'ending' || now.position.replies.length === 0) break
    const { replies } = now.position
    moments.push(choose(scene, run, (replies[whim.reply % replies.length] as Reply).id))
  }
  return moments
}

function marked({ run, entries }: Transcript, whim: number | null): Run {
  const lines = entries.flatMap((entry) => (entry.type === 'line' ? [entry.line.id] : []))
  return whim === null || lines.length === 0 ? run : toggleMark(run, lines[whim % lines.length] as string)
}

const anyPlay = fc
  .tuple(randomScene, fc.integer(), whims)
  .map(([scene, seed, all]) => ({ scene, moments: play(scene, seed, all) }))

function always(
  holds: (played: { readonly scene: Scene; readonly moments: readonly Transcript[] }) => void,
): void {
  fc.assert(
    fc.property(anyPlay, (played) => {
      holds(played)
    }),
    RUNS,
  )
}

describe('whoever plays at random', () => {
  it('never leaves what the scene allows', () => {
    always(({ scene, moments }) => {
      for (const { entries, position, run } of moments) {
        const flags = new Set<string>()
        for (const entry of entries) {
          const part = entry.type === 'line' ? entry.line : entry.reply
          expect(isAllowed(part, flags)).toBe(true)
          expect(scene.beats[entry.beat]).toBeDefined()
          if (entry.type === 'reply') for (const flag of entry.reply.sets) flags.add(flag)
        }
        expect(scene.beats[position.beat.id]).toBe(position.beat)
        if (position.type !== 'choice') continue
        for (const reply of position.replies) expect(isAllowed(reply, flags)).toBe(true)
        expect(run.replies.length).toBeLessThan(Object.keys(scene.beats).length)
      }
    })
  })

  it('meets every line and gives every reply at most once, in order', () => {
    always(({ moments }) => {
      const { entries, run } = moments.at(-1) as Transcript
      const ids = entries.map((entry) => (entry.type === 'line' ? entry.line.id : entry.reply.id))
      expect(new Set(ids).size).toBe(ids.length)
      const given = entries.flatMap((entry) => (entry.type === 'reply' ? [entry.reply.id] : []))
      expect(given).toEqual(run.replies)
    })
  })

  it('only ever adds to what was there', () => {
    always(({ moments }) => {
      for (const [index, { entries }] of moments.entries()) {
        const before = moments[index - 1]?.entries ?? []
        expect(entries.slice(0, before.length)).toEqual(before)
      }
    })
  })

  it('reads the same transcript after saving and loading', () => {
    always(({ scene, moments }) => {
      for (const transcript of moments) {
        const saved: Run = JSON.parse(JSON.stringify(transcript.run))
        expect(replay(scene, saved)).toEqual({ transcript })
      }
    })
  })

  it('comes to the same run when going back and choosing the same again', () => {
    always(({ scene, moments }) => {
      const last = moments.at(-1) as Transcript
      for (const count of moments.keys()) {
        const again = last.run.replies
          .slice(count)
          .reduce((run, reply) => choose(scene, run, reply).run, rewind(last.run, count))
        const played = transcriptOf(scene, again)
        expect(played.entries).toEqual(last.entries)
        expect(played.position).toEqual(last.position)
        expect(again.marks).toEqual(last.run.marks.filter(({ repliesBefore }) => repliesBefore <= count))
      }
    })
  })

  it('keeps all that came before a reply that the scene has lost since', () => {
    always(({ scene, moments }) => {
      const last = moments.at(-1) as Transcript
      for (const [index, lost] of last.run.replies.entries()) {
        const { transcript, stoppedAt } = replay(without(scene, lost), last.run)
        const before = moments[index] as Transcript
        expect(stoppedAt).toBe(lost)
        expect(transcript.entries).toEqual(before.entries)
        expect(transcript.run.replies).toEqual(last.run.replies.slice(0, index))
        expect(transcript.run.marks).toEqual(
          last.run.marks.filter(({ repliesBefore }) => repliesBefore <= index),
        )
      }
    })
  })

  it('is given credit for a mark only when it was set before the next reply', () => {
    always(({ moments }) => {
      const last = moments.at(-1) as Transcript
      const shownAt = new Map(
        last.entries.flatMap((entry) =>
          entry.type === 'line' ? [[entry.line.id, entry.repliesBefore]] : [],
        ),
      )
      for (const { places } of cardsOf(last, SIGNS)) {
        for (const { line, status } of places) {
          const mark = last.run.marks.find((each) => each.line === line)
          const inTime = mark !== undefined && mark.repliesBefore === shownAt.get(line)
          expect(status === 'marked').toBe(inTime)
        }
      }
    })
  })
})

/** The scene as it would be when somebody had deleted a reply. */
function without(scene: Scene, lost: string): Scene {
  const beats = Object.entries(scene.beats).map(([id, beat]) => {
    if (beat.exit.type !== 'choice') return [id, beat] as const
    const replies = beat.exit.replies.filter((reply) => reply.id !== lost)
    return [id, { ...beat, exit: { ...beat.exit, replies } }] as const
  })
  return { ...scene, beats: Object.fromEntries(beats) }
}
