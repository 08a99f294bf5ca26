import { describe, expect, it } from 'vitest'
import {
  cardsOf,
  collectedIn,
  collectionOf,
  compareRuns,
  wholePicture,
} from '../../src/core/debrief/index.ts'
import { startRun, toggleMark, transcriptOf } from '../../src/core/run/index.ts'
import type { Scene, Sign } from '../../src/core/scene/scene.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const scene = smallTalkWith().scene as Scene
const signs: readonly Sign[] = [
  { id: 'random-add', phase: 'approach' },
  { id: 'profile-mining', phase: 'approach' },
  { id: 'keep-secret', phase: 'bond' },
]
const run = (...replies: string[]) => ({ ...startRun('small-talk', 1), replies })
const play = (...replies: string[]) => transcriptOf(scene, run(...replies))

describe('two runs side by side', () => {
  it('fork at the first choice that was answered otherwise', () => {
    const two = compareRuns(
      scene,
      play('req-accept', 'hello-ok', 'secret-stop'),
      play('req-accept', 'hello-sami'),
    )
    expect(two.alike).toBe(1)
    expect(two.choices.map(({ beat, before, now }) => [beat, before?.reply.id, now?.reply.id])).toEqual([
      ['hello', 'hello-ok', 'hello-sami'],
      ['secret', 'secret-stop', undefined],
    ])
  })

  it('say who was told, and where each ended', () => {
    const { before, now } = compareRuns(
      scene,
      play('req-accept', 'hello-why', 'secret-stop'),
      play('req-accept', 'hello-sami'),
    )
    expect(before.told).toBeUndefined()
    expect(before.ending?.id).toBe('left-alone')
    expect(now.told?.reply.tell).toBe('sami')
    expect(now.ending?.id).toBe('told-sami')
  })

  it('name the signs that only one of them came past', () => {
    const { before, now } = compareRuns(scene, play('req-accept', 'hello-sami'), play('req-ignore'))
    expect(before.ownSigns).toEqual(['profile-mining', 'keep-secret'])
    expect(now.ownSigns).toEqual([])
  })

  it('may have gone the very same way', () => {
    const two = compareRuns(scene, play('req-ignore'), play('req-ignore'))
    expect([two.alike, two.choices]).toEqual([1, []])
  })
})

describe('the collection of a scene', () => {
  const later: Sign = { id: 'share-threat', phase: 'flip' }
  const turn: Sign = { id: 'sexual-turn', phase: 'turn' }

  it('holds the signs of the friendly part only, so that the worst path is not the richest', () => {
    const all = collectionOf([...signs, turn, later], new Set(['share-threat', 'random-add']))
    expect(all.map(({ sign, isMet }) => [sign.id, isMet])).toEqual([
      ['random-add', true],
      ['profile-mining', false],
      ['keep-secret', false],
    ])
  })

  it('grows with each run', () => {
    expect(collectedIn(play('req-ignore'), signs)).toEqual(['random-add'])
    expect(collectedIn(play('req-accept', 'hello-sami'), signs)).toEqual([
      'random-add',
      'profile-mining',
      'keep-secret',
    ])
  })
})

describe('the whole picture', () => {
  const marked = toggleMark(run('req-accept', 'hello-why', 'secret-mum'), 'req-1')
  const transcript = transcriptOf(scene, { ...marked, marks: [{ line: 'req-1', repliesBefore: 0 }] })
  const cards = cardsOf(transcript, signs)
  const picture = wholePicture({ scene, transcript, cards, signs, before: play('req-ignore') })
  const all = [...picture.path, ...picture.others]
  const moment = (id: string) => all.find((each) => each.id === id)

  it('has every moment once, the path in the order in which it was met', () => {
    expect(picture.path.map(({ id }) => id)).toEqual(['request', 'hello', 'secret', 'with-mum'])
    expect(picture.others.map(({ id }) => id).sort()).toEqual(['left', 'with-sami'])
    expect(picture.path.every(({ isTaken }) => isTaken)).toBe(true)
    expect(picture.others.some(({ isTaken }) => isTaken)).toBe(false)
  })

  it('says of each sign where it sat, and how it was met there', () => {
    expect(moment('request')?.signs).toEqual([{ sign: 'random-add', status: 'marked' }])
    expect(moment('hello')?.signs).toEqual([
      { sign: 'profile-mining', status: 'answered' },
      { sign: 'keep-secret', status: 'answered' },
    ])
    const elsewhere = transcriptOf(scene, run('req-ignore'))
    const other = wholePicture({ scene, transcript: elsewhere, cards: cardsOf(elsewhere, signs), signs })
    expect(other.others.find(({ id }) => id === 'hello')?.signs.map(({ status }) => status)).toEqual([
      'not-met',
      'not-met',
    ])
  })

  it('gives no status to a sign from the flip on, met or not', () => {
    const flip: readonly Sign[] = signs.map((sign) => ({ ...sign, phase: 'flip' }))
    const other = wholePicture({ scene, transcript: play('req-ignore'), cards: [], signs: flip })
    expect(
      [...other.path, ...other.others].flatMap((each) => each.signs).every(({ status }) => status === 'none'),
    ).toBe(true)
  })

  it('knows where help was one step away, on the path and beside it', () => {
    expect(all.filter(({ isNearHelp }) => isNearHelp).map(({ id }) => id)).toEqual(['hello', 'secret'])
  })

  it('can go back to each choice of the path, and to the open one', () => {
    expect(picture.path.map(({ choice }) => choice)).toEqual([0, 1, 2, undefined])
    const open = wholePicture({ scene, transcript: play('req-accept'), cards: [], signs })
    expect(open.path.map(({ choice }) => choice)).toEqual([0, 1])
  })

  it('leads each reply to a moment that is there, and marks the one that was given', () => {
    const ids = new Set(all.map(({ id }) => id))
    const replies = all.flatMap((each) => each.replies)
    expect(replies.every(({ to }) => ids.has(to))).toBe(true)
    expect(replies.filter(({ isTaken }) => isTaken).map(({ reply }) => reply.id)).toEqual([
      'req-accept',
      'hello-why',
      'secret-mum',
    ])
  })

  it('knows where the run that is kept beside has been', () => {
    expect(all.filter(({ wasTakenBefore }) => wasTakenBefore).map(({ id }) => id)).toEqual([
      'request',
      'left',
    ])
  })
})
