import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneFoldersIn } from '../../scripts/scenes/folders.ts'
import {
  LETTERS,
  LONGEST_OUTCOME,
  newRoomCode,
  outcomeCode,
  readOutcome,
  readRoomCode,
  spell,
} from '../../src/core/room/index.ts'
import { startRun, type Transcript, transcriptOf } from '../../src/core/run/index.ts'
import { readScene } from '../../src/core/scene/read-scene.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { randomScene } from '../support/random-scene.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const sceneOf = (reading: { readonly scene?: Scene | undefined }): Scene => {
  if (!reading.scene) throw new Error('the scene cannot be read')
  return reading.scene
}
const smallTalk = sceneOf(smallTalkWith())
/** A scene that somebody is just writing may be unreadable: other tests say so. */
const shipped = sceneFoldersIn('scenes').flatMap(({ files }) => readScene(files).scene ?? [])

/** A talk that picks a reply by each number in turn, and stops where they end. */
function talkBy(scene: Scene, picks: readonly number[], seed = 0): Transcript {
  let talk = transcriptOf(scene, startRun(scene.id, seed))
  for (const pick of picks) {
    if (talk.position.type === 'ending' || talk.position.replies.length === 0) return talk
    const reply = talk.position.replies[pick % talk.position.replies.length]
    talk = transcriptOf(scene, { ...talk.run, replies: [...talk.run.replies, reply?.id ?? ''] })
  }
  return talk
}

const picks = fc.array(fc.nat(11), { maxLength: 40 })

describe('an outcome code', () => {
  it('brings back the very path of a group, wherever it stopped, whatever its seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(smallTalk, ...shipped), picks, fc.nat(9), (scene, choices, seed) => {
        const talk = talkBy(scene, choices, seed)
        const read = readOutcome(outcomeCode(scene, talk), [smallTalk, ...shipped])
        if (read.type === 'problem') throw new Error(read.problem)
        expect(read.scene.id).toBe(scene.id)
        expect(read.talk.run.replies).toEqual(talk.run.replies)
        expect(read.talk.position.type).toBe(talk.position.type)
      }),
    )
  })

  it('does so for scenes of any shape', () => {
    fc.assert(
      fc.property(randomScene, picks, (scene, choices) => {
        const talk = talkBy(scene, choices)
        const read = readOutcome(outcomeCode(scene, talk), [scene])
        expect(read).toMatchObject({ type: 'read', talk: { run: { replies: talk.run.replies } } })
      }),
    )
  })

  it('is short enough to be read aloud, and shown in threes', () => {
    const lengths = shipped.flatMap((scene) =>
      fc.sample(picks, { numRuns: 200, seed: 1 }).map((p) => outcomeCode(scene, talkBy(scene, p)).length),
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12)
    expect(spell('BCDFGHJ')).toBe('BCD FGH J')
  })

  it('is read in any case, and with whatever people put between letters', () => {
    const code = outcomeCode(smallTalk, talkBy(smallTalk, [0, 1, 0]))
    const typed = `  ${code.toLowerCase().split('').join(' - ')}. `
    expect(readOutcome(typed, [smallTalk])).toMatchObject({ type: 'read' })
  })

  it('is refused with one wrong letter, and with two letters in each other’s place', () => {
    fc.assert(
      fc.property(picks, fc.nat(), fc.nat(), fc.constantFrom(...LETTERS), (choices, a, b, letter) => {
        const code = outcomeCode(smallTalk, talkBy(smallTalk, choices))
        const one = a % code.length
        const other = b % code.length
        const wrong = [...code]
        wrong[one] = letter
        const swapped = [...code]
        swapped[one] = code[other] as string
        swapped[other] = code[one] as string
        for (const slip of [wrong.join(''), swapped.join('')]) {
          expect(readOutcome(slip, [smallTalk]).type).toBe(slip === code ? 'read' : 'problem')
        }
      }),
    )
  })

  it('is refused when the scene has other paths by now, and not when only words have changed', () => {
    const code = outcomeCode(smallTalk, talkBy(smallTalk, [0, 1, 0]))
    const reworded = sceneOf(smallTalkWith(['you draw too?', 'do you draw, too?']))
    const turned = sceneOf(
      smallTalkWith(['stance: names-risk, to: secret }', 'stance: names-risk, to: with-sami }']),
    )
    expect(readOutcome(code, [reworded]).type).toBe('read')
    expect(readOutcome(code, [turned])).toEqual({ type: 'problem', problem: 'other-scene' })
  })

  it('says what is wrong with what was typed', () => {
    const code = outcomeCode(smallTalk, talkBy(smallTalk, [0, 1, 0]))
    const last = LETTERS[(LETTERS.indexOf(code.at(-1) ?? '') + 1) % LETTERS.length]
    const problem = (typed: string) => readOutcome(typed, [smallTalk])
    expect(problem(`${code.slice(0, -1)}${last}`)).toEqual({ type: 'problem', problem: 'mistyped' })
    for (const typed of ['', 'BC', 'KAYAK', '12345', 'B'.repeat(LONGEST_OUTCOME + 1), '🙂🙂🙂🙂']) {
      expect(problem(typed), typed).toEqual({ type: 'problem', problem: 'not-a-code' })
    }
  })

  it('never stumbles over what people type', () => {
    const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 24 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), letters), (typed) => {
        expect(['read', 'problem']).toContain(readOutcome(typed, [smallTalk, ...shipped]).type)
      }),
    )
  })

  it('belongs to one scene alone', () => {
    const codes = shipped.map((scene) => outcomeCode(scene, talkBy(scene, [])).slice(0, 2))
    expect(new Set(codes).size).toBe(shipped.length)
  })
})

describe('a room code', () => {
  it('is six letters, none of which looks like another', () => {
    const code = newRoomCode((limit) => limit - 1)
    expect(code).toBe('ZZZZZZ')
    expect(LETTERS).not.toMatch(/[AEIOUKY0-9]/)
  })

  it('is read in any case, and nothing else is', () => {
    expect(readRoomCode(' bcd-fgh ')).toBe('BCDFGH')
    for (const typed of ['', 'BCDFG', 'BCDFGHJ', 'ABCDEF', '../..', 'BCDFG\u0000']) {
      expect(readRoomCode(typed), typed).toBeUndefined()
    }
  })
})
