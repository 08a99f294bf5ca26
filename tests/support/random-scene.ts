import fc from 'fast-check'
import type { Beat, Exit, Line, Pressure, Reply, Scene } from '../../src/core/scene/scene.ts'

const FLAGS = ['a', 'b', 'c']
const SIGNS = ['keep-secret', 'move-app', 'share-threat']
const LOOK = { head: 'bun', skin: '#000000', hair: '#000000', clothes: '#000000' }

const someFlags = fc.subarray(FLAGS, { maxLength: 2 })

/** A small scene without circles: every beat leads only to later ones, and the last one ends it. */
export const randomScene: fc.Arbitrary<Scene> = fc
  .integer({ min: 2, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => randomBeat(index, count))))
  .map((beats) => ({
    id: 'random',
    language: 'en',
    kind: 'risky',
    setting: 'class',
    ages: [13, 17],
    minutes: 60,
    place: { town: 'One', nextTown: 'Two' },
    people: {
      teen: { role: 'teen', look: LOOK, otherNames: 0 },
      other: { role: 'contact', look: LOOK, otherNames: 0 },
      friend: { role: 'friend', look: LOOK, otherNames: 0 },
    },
    apps: { app: { name: 'App', look: 'one' } },
    threads: { chat: { app: 'app', with: 'other', hasStatus: false } },
    lock: { time: 1200, thread: 'chat' },
    start: 'beat-0',
    beats: Object.fromEntries(beats.map((beat) => [beat.id, beat])),
  }))

function randomBeat(index: number, count: number): fc.Arbitrary<Beat> {
  const id = `beat-${index}`
  return fc
    .record({
      opening: fc.boolean(),
      pressure: fc.constantFrom<Pressure>(0, 2),
      lines: fc.array(randomLine, { maxLength: 3 }),
      exit: randomExit(id, index, count),
    })
    .map(({ lines, ...rest }) => ({
      id,
      thread: 'chat',
      time: 1200,
      mood: 'calm' as const,
      hasNote: false,
      hasQuestion: false,
      ...rest,
      lines: lines.map((line, at) => ({ ...line, id: `${id}-line-${at}` })),
    }))
}

const randomLine: fc.Arbitrary<Line> = fc
  .record({ signs: fc.subarray(SIGNS), needs: someFlags, unless: someFlags })
  .map((part) => ({
    ...part,
    id: '',
    kind: 'message',
    who: 'other',
    thread: 'chat',
    time: 1200,
    mood: 'calm',
    pressure: 0,
    hasThought: false,
  }))

function randomExit(id: string, index: number, count: number): fc.Arbitrary<Exit> {
  const ending = fc.boolean().map(
    (told): Exit => ({
      type: 'ending',
      ending: { id: `${id}-end`, told: told ? ['friend'] : [], paid: false },
    }),
  )
  if (index === count - 1) return ending
  const later = fc.integer({ min: index + 1, max: count - 1 }).map((to) => `beat-${to}`)
  const jump = later.map((to): Exit => ({ type: 'jump', to }))
  const choice = fc.array(randomReply(later), { minLength: 1, maxLength: 4 }).map(
    (replies): Exit => ({
      type: 'choice',
      replies: replies.map((reply, at) => ({ ...reply, id: `${id}-reply-${at}` })),
    }),
  )
  return fc.oneof(
    { weight: 1, arbitrary: ending },
    { weight: 1, arbitrary: jump },
    { weight: 6, arbitrary: choice },
  )
}

function randomReply(later: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  return fc
    .record({
      kind: fc.constantFrom('say' as const, 'do' as const),
      stance: fc.constantFrom('accepts' as const, 'declines' as const),
      to: later,
      sets: someFlags,
      needs: fc.subarray(FLAGS, { maxLength: 1 }),
      unless: fc.subarray(FLAGS, { maxLength: 1 }),
      tells: fc.boolean(),
    })
    .map(({ tells, ...reply }) => ({ ...reply, id: '', ...(tells ? { tell: 'friend' } : {}) }))
}
