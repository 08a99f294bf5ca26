import { describe, expect, it } from 'vitest'
import {
  choose,
  inOrder,
  ReplyNotOffered,
  replay,
  rewind,
  startRun,
  toggleMark,
  transcriptOf,
} from '../../src/core/run/index.ts'
import type { Scene } from '../../src/core/scene/scene.ts'
import { aTranscript } from '../support/a-transcript.ts'
import { smallTalkWith } from '../support/small-talk.ts'

const scene = smallTalkWith().scene as Scene
const start = startRun('small-talk', 7)
const playing = (...replies: readonly string[]) => transcriptOf(scene, { ...start, replies })
const idsOf = ({ entries }: ReturnType<typeof playing>) =>
  entries.map((entry) => (entry.type === 'line' ? entry.line.id : entry.reply.id))

describe('a run', () => {
  it('begins with the first beat and stands at its choice', () => {
    const { entries, position } = playing()
    expect(entries.map(({ type }) => type)).toEqual(['line', 'line'])
    expect(position).toMatchObject({ type: 'choice', beat: { id: 'request' } })
  })

  it('goes on by a reply to what comes next', () => {
    expect(idsOf(playing('req-accept'))).toEqual([
      'req-1',
      'req-2',
      'req-accept',
      'hello-1',
      'hello-2',
      'hello-3',
    ])
  })

  it('shows the lines and offers the replies that its flags allow', () => {
    const kept = playing('req-accept', 'hello-ok')
    const asked = playing('req-accept', 'hello-why')
    expect(idsOf(kept)).toContain('secret-1')
    expect(idsOf(kept)).not.toContain('secret-2')
    expect(idsOf(asked)).toContain('secret-2')
    const offered = ({ position }: typeof kept) =>
      position.type === 'choice' ? position.replies.map(({ id }) => id).sort() : []
    expect(offered(kept)).toEqual(['secret-mum', 'secret-stay', 'secret-stop'])
    expect(offered(asked)).toEqual(['secret-mum', 'secret-stop'])
  })

  it('ends where an ending is reached', () => {
    expect(playing('req-ignore').position).toMatchObject({ type: 'ending', ending: { id: 'left-alone' } })
  })

  it('gives each reply where and when the talk stands', () => {
    const reply = playing('req-accept', 'hello-ok').entries.find(
      (entry) => entry.type === 'reply' && entry.reply.id === 'hello-ok',
    )
    expect(reply).toMatchObject({ thread: 'picto', time: 1250, mood: 'happy', pressure: 2, index: 1 })
  })

  it('lets a reply change the face', () => {
    const chat = aTranscript().theySay('hey', { mood: 'worried' }).reply('phew', { mood: 'relieved' })
    expect(chat.read().entries.at(-1)).toMatchObject({ type: 'reply', mood: 'relieved' })
  })
})

describe('a reply that is not offered', () => {
  it('is refused, and everything before it is kept', () => {
    const refused = () => playing('req-accept', 'secret-mum')
    expect(refused).toThrow(ReplyNotOffered)
    expect(refused).toThrow('reply "secret-mum" (number 2) is not offered there')
    expect(() => choose(scene, { ...start, replies: ['req-ignore'] }, 'req-accept')).toThrow(ReplyNotOffered)
  })

  it('ends a replay at the last good moment, and says where', () => {
    const saved = { ...start, replies: ['req-accept', 'gone', 'secret-mum'] }
    const { transcript, stoppedAt } = replay(scene, saved)
    expect(stoppedAt).toBe('gone')
    expect(transcript.run.replies).toEqual(['req-accept'])
    expect(transcript.entries).toEqual(playing('req-accept').entries)
    expect(transcript.position).toMatchObject({ type: 'choice', beat: { id: 'hello' } })
  })

  it('keeps the marks that were set by then, and only those', () => {
    const marks = [
      { line: 'hello-1', repliesBefore: 1 },
      { line: 'hello-3', repliesBefore: 2 },
    ]
    const { transcript } = replay(scene, { ...start, replies: ['req-accept', 'gone'], marks })
    expect(transcript.run.marks).toEqual([marks[0]])
  })
})

describe('a mark', () => {
  it('remembers how many replies had been given, and is taken back by a second one', () => {
    const marked = toggleMark({ ...start, replies: ['req-accept'] }, 'hello-1')
    expect(marked.marks).toEqual([{ line: 'hello-1', repliesBefore: 1 }])
    expect(toggleMark(marked, 'hello-1').marks).toEqual([])
  })
})

describe('going back', () => {
  it('forgets the replies from there on, and the marks that were set later', () => {
    let run = toggleMark({ ...start, replies: ['req-accept'] }, 'hello-1')
    run = toggleMark({ ...run, replies: ['req-accept', 'hello-ok'] }, 'secret-1')
    expect(rewind(run, 1)).toEqual({
      ...start,
      replies: ['req-accept'],
      marks: [{ line: 'hello-1', repliesBefore: 1 }],
    })
    expect(rewind(run, 0)).toEqual(start)
  })

  it('leads to another end by another reply', () => {
    const run = { ...start, replies: ['req-accept', 'hello-ok', 'secret-stop'] }
    expect(choose(scene, rewind(run, 2), 'secret-mum').position).toMatchObject({ ending: { id: 'told-mum' } })
  })
})

describe('the order of replies', () => {
  const letters = ['a', 'b', 'c', 'd']

  it('is the same for one seed and one place, and another elsewhere', () => {
    expect(inOrder(letters, 7, 'hello')).toEqual(inOrder(letters, 7, 'hello'))
    const orders = new Set(Array.from({ length: 20 }, (_, seed) => inOrder(letters, seed, 'hello').join('')))
    expect(orders.size).toBeGreaterThan(5)
  })

  it('puts each reply first about as often as any other', () => {
    const first = new Map(letters.map((letter) => [letter, 0]))
    for (let seed = 0; seed < 4000; seed++) {
      const letter = inOrder(letters, seed, 'hello')[0] ?? ''
      first.set(letter, (first.get(letter) ?? 0) + 1)
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
