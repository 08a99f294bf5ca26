import { type Run, startRun, type Transcript, toggleMark, transcriptOf } from '../../src/core/run/index.ts'
import type { Beat, Exit, Line, Mood, Pressure, Reply, Scene, Stance } from '../../src/core/scene/scene.ts'

/** What may be said of a line besides its id. */
interface LineWords {
  readonly sign?: string | readonly string[]
  readonly mood?: Mood
  readonly pressure?: Pressure
  readonly thread?: string
  readonly needs?: string
  readonly unless?: string
}

/** What may be said of a reply besides its id. */
interface ReplyWords {
  readonly stance?: Stance
  readonly answers?: readonly string[]
  readonly sets?: string
  readonly mood?: Mood
}

const LOOK = { head: 'bun', skin: '#000000', hair: '#000000', clothes: '#000000' }
const HELD = { thread: 'chat', time: 1200, mood: 'calm', pressure: 0 } as const

/** Begins a chat that is written down as it is told: `aTranscript().theySay('camera', { sign }).reply('leave')`. */
export function aTranscript(): Chat {
  return new Chat()
}

/** A chat so far: a scene that allows it, and the run through it. Nothing of the product is imitated. */
class Chat {
  private readonly beats: Beat[] = []
  private lines: Line[] = []
  private run: Run = startRun('told', 1)

  /** Somebody writes. */
  theySay(id: string, { sign, needs, unless, ...words }: LineWords = {}): this {
    const signs = sign === undefined ? [] : typeof sign === 'string' ? [sign] : sign
    const flags = { needs: needs ? [needs] : [], unless: unless ? [unless] : [] }
    this.lines.push({
      id,
      kind: 'message',
      who: 'contact',
      signs,
      hasThought: false,
      ...flags,
      ...HELD,
      ...words,
    })
    return this
  }

  /** The player marks a message, or takes the mark back. */
  mark(line: string): this {
    this.run = toggleMark(this.run, line)
    return this
  }

  /** The player replies; without a stance the reply protects. Another reply would have ended it. */
  reply(id: string, { stance = 'names-risk', answers, sets, mood }: ReplyWords = {}): this {
    const next = `beat-${this.beats.length + 1}`
    const conditions = { needs: [], unless: [] }
    const given: Reply = {
      id,
      kind: 'say',
      stance,
      to: next,
      sets: sets ? [sets] : [],
      ...conditions,
      ...(answers ? { answers } : {}),
      ...(mood ? { mood } : {}),
    }
    const other: Reply = { ...given, id: `${id}-not`, stance: 'accepts', to: 'elsewhere', sets: [] }
    this.close({ type: 'choice', replies: [given, other] })
    this.run = { ...this.run, replies: [...this.run.replies, id] }
    return this
  }

  /** The scene in which all this can happen, ended here. */
  scene(): Scene {
    const ended: Exit = { type: 'ending', ending: { id: 'end', told: [], paid: false } }
    const last = this.beat(ended)
    const elsewhere: Beat = { ...last, id: 'elsewhere', lines: [] }
    return {
      id: 'told',
      language: 'en',
      kind: 'risky',
      setting: 'class',
      ages: [13, 17],
      minutes: 60,
      place: { town: 'One', nextTown: 'Two' },
      people: {
        teen: { role: 'teen', look: LOOK, otherNames: 0 },
        contact: { role: 'contact', look: LOOK, otherNames: 0 },
      },
      apps: { app: { name: 'App', look: 'one' } },
      threads: {
        chat: { app: 'app', with: 'contact', hasStatus: false },
        other: { app: 'app', with: 'contact', hasStatus: false },
      },
      lock: { time: 1200, thread: 'chat' },
      start: 'beat-0',
      beats: Object.fromEntries([...this.beats, last, elsewhere].map((beat) => [beat.id, beat])),
    }
  }

  /** The run as it was saved. */
  saved(): Run {
    return this.run
  }

  /** The transcript as the run makes it. */
  read(): Transcript {
    return transcriptOf(this.scene(), this.run)
  }

  private close(exit: Exit): void {
    this.beats.push(this.beat(exit))
    this.lines = []
  }

  private beat(exit: Exit): Beat {
    const id = `beat-${this.beats.length}`
    return { id, ...HELD, opening: false, hasNote: false, hasQuestion: false, lines: this.lines, exit }
  }
}
