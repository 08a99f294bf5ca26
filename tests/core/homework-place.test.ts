import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LONGEST_PLACE,
  openRun,
  type PlaceInList,
  readPlace,
  writePlace,
} from '../../src/core/homework/index.ts'
import { type Run, replay, startRun, toggleMark, transcriptOf } from '../../src/core/run/index.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { randomScene } from '../support/random-scene.ts'

/** Plays on from a run by picking as told, marking some of the lines on the way. */
function played(scene: Scene, picks: readonly number[]): Run {
  let run = startRun(scene.id, 4_000_000_000)
  for (const pick of picks) {
    const { entries, position } = transcriptOf(scene, run)
    const line = entries[pick % Math.max(1, entries.length)]
    if (line?.type === 'line' && pick % 2 === 0) run = toggleMark(run, line.line.id)
    if (position.type === 'ending') break
    const reply = position.replies[pick % Math.max(1, position.replies.length)]
    if (!reply) break
    run = { ...run, replies: [...run.replies, reply.id] }
  }
  return run
}

const placeWith = (...runs: readonly Run[]): PlaceInList => ({
  token: 'aB-_09',
  revision: 41,
  parts: [
    { task: 'before', done: true, seconds: 300 },
    { task: 'random', done: false, seconds: 61 },
  ],
  runs,
})

describe('a place in a list, as an LMS keeps it', () => {
  it('comes back as it was: the parts, the replies, the marks and the seed', () => {
    fc.assert(
      fc.property(randomScene, fc.array(fc.nat(40), { maxLength: 12 }), (scene, picks) => {
        const run = played(scene, picks)
        const read = readPlace(writePlace(placeWith(run)))
        expect(read).toMatchObject({ token: 'aB-_09', revision: 41, parts: placeWith().parts })
        expect(read?.runs.map((short) => openRun(scene, short))).toEqual([run])
      }),
    )
  })

  it('is ASCII without quotes, spaces or anything that a form would escape', () => {
    fc.assert(
      fc.property(randomScene, fc.array(fc.nat(40), { maxLength: 12 }), (scene, picks) => {
        expect(writePlace(placeWith(played(scene, picks)))).toMatch(/^[\w.,;-]+$/)
      }),
    )
  })

  it('is gone on with after an edit, up to the reply that is there no more', () => {
    fc.assert(
      fc.property(randomScene, fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), (scene, picks) => {
        const run = played(scene, picks)
        const [first, second] = run.replies
        if (first === undefined || second === undefined) return
        const short = readPlace(writePlace(placeWith(run)))?.runs[0]
        const edited = without(scene, second)
        const opened = short && openRun(edited, short)
        expect(opened?.replies[0]).toBe(first)
        const { stoppedAt, transcript } = replay(edited, opened as Run)
        expect(stoppedAt).toBeDefined()
        expect(transcript.run.replies).toEqual([first])
      }),
    )
  })

  it('never takes more room than the smaller kind of LMS has, and keeps the last run’s replies longest', () => {
    const long = (scene: string): Run => ({
      scene,
      seed: 1,
      replies: Array.from({ length: 40 }, (_, at) => `${scene}-reply-${at}`),
      marks: Array.from({ length: 500 }, (_, at) => ({
        line: `${scene}-line-${at}`,
        repliesBefore: at % 40,
      })),
    })
    const text = writePlace(placeWith(long('one'), long('two'), long('three')))
    expect(text.length).toBeLessThanOrEqual(LONGEST_PLACE)
    const runs = readPlace(text)?.runs ?? []
    expect(runs.map(({ scene, replies, marks }) => [scene, replies.length, marks.length])).toEqual([
      ['one', 40, 500],
      ['two', 40, 0],
      ['three', 40, 0],
    ])
    const endless = { ...long('four'), replies: long('x').replies.flatMap((reply) => Array(60).fill(reply)) }
    expect(writePlace(placeWith(endless, long('one')))).toMatch(/^1;aB-_09;15;/)
  })

  it.each([
    '',
    'bookmark=4',
    '2;aB-_09;1;',
    '1;aB-_09;1;before.2.0',
    '1;aB;1;',
    `1;aB-_09;1;${'x'.repeat(5000)}`,
  ])('is not taken from what another program or a later edition has left (%s)', (text) =>
    expect(readPlace(text)).toBeUndefined(),
  )
})

function without(scene: Scene, reply: string): Scene {
  const beats = Object.entries(scene.beats).map(([id, beat]) => {
    if (beat.exit.type !== 'choice') return [id, beat] as const
    const replies = beat.exit.replies.filter((each) => each.id !== reply)
    return [id, { ...beat, exit: { type: 'choice', replies } }] as const
  })
  return { ...scene, beats: Object.fromEntries(beats) as Scene['beats'] }
}
