import type { Beat, Line, Reply, Scene } from '../../src/core/scene/scene.ts'

const LOOK = { head: 'bun', skin: '#000000', hair: '#000000', clothes: '#000000' }
const TIME = 1200
const LAST_ADVICE = 'told'

/**
 * A scene of any length, for measuring the proof: each beat offers three replies, one of which may set a
 * flag, and every flag is asked for again and again up to the end, so that the proof may forget none.
 */
export function longScene(beats: number, flags: number): Scene {
  const all = Array.from({ length: beats - 1 }, (_, index) => longBeat(index, beats, flags))
  const end: Beat = {
    ...heldIn(beats - 1, []),
    exit: { type: 'ending', ending: { id: LAST_ADVICE, told: ['friend'], paid: false } },
  }
  return {
    id: 'long',
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
    lock: { time: TIME, thread: 'chat' },
    start: nameOf(0),
    beats: Object.fromEntries([...all, end].map((beat) => [beat.id, beat])),
  }
}

function nameOf(index: number): string {
  return `beat-${index}`
}

function heldIn(index: number, lines: readonly Line[]): Omit<Beat, 'exit'> {
  const held = { thread: 'chat', time: TIME, mood: 'calm', pressure: 1 } as const
  return { id: nameOf(index), ...held, opening: false, hasNote: false, hasQuestion: false, lines }
}

function longBeat(index: number, beats: number, flags: number): Beat {
  const flag = `flag-${index % flags}`
  const asked = `flag-${(index * 5 + 3) % flags}`
  const lines = [0, 1, 2].map((at) => longLine(`line-${index}-${at}`, at === 2 ? [asked] : [], index))
  const next = (far: number) => nameOf(Math.min(index + far, beats - 1))
  const replies: Reply[] = [
    longReply(`go-${index}`, next(1), []),
    longReply(`set-${index}`, next(1), [flag]),
    longReply(`skip-${index}`, next(2), []),
  ]
  return { ...heldIn(index, lines), exit: { type: 'choice', replies } }
}

function longLine(id: string, needs: readonly string[], index: number): Line {
  const held = { thread: 'chat', time: TIME, mood: 'calm', pressure: 1 } as const
  const signs = index % 10 === 0 ? [`sign-${index % 40}`] : []
  return { id, kind: 'message', who: 'other', signs, ...held, hasThought: false, needs, unless: [] }
}

function longReply(id: string, to: string, sets: readonly string[]): Reply {
  const stance = sets.length > 0 ? 'accepts' : 'declines'
  return { id, kind: 'say', stance, to, sets, needs: [], unless: [], tell: 'friend' }
}
