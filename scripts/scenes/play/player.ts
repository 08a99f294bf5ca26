import { wayTo } from '../../../src/core/proof/way-to.ts'
import {
  type Entry,
  type Run,
  replay,
  rewind,
  startRun,
  type Transcript,
} from '../../../src/core/run/index.ts'
import { didYouMean } from '../../../src/core/scene/did-you-mean.ts'
import { type Asked, KEYS } from './asked.ts'
import { stateText } from './state-text.ts'
import { entriesText, inFileOrder, positionText, type TalkText } from './talk-text.ts'

/** What a step says, and whether it was the last. */
export interface Played {
  readonly lines: readonly string[]
  readonly isOver?: boolean
}

/** Plays one scene in a terminal, one typed line after another. Its only state is the run. */
export class Player {
  private run: Run

  constructor(private readonly talk: TalkText) {
    this.run = startRun(talk.scene.id, 0)
  }

  /** The beginning of the scene. */
  begin(): Played {
    return { lines: this.talkSince(0) }
  }

  /** Does what was asked for. */
  step(asked: Asked): Played {
    switch (asked.type) {
      case 'reply':
        return { lines: this.reply(asked.word) }
      case 'back':
        return {
          lines: this.goTo(this.run.replies.slice(0, Math.max(0, this.run.replies.length - asked.count))),
        }
      case 'jump':
        return { lines: this.jump(asked.beat) }
      case 'state':
        return { lines: stateText(this.transcript(), this.talk) }
      case 'again':
        return { lines: this.goTo([]) }
      case 'help':
        return { lines: ['', ...KEYS.map((key) => `  ${key}`)] }
      case 'quit':
        return { lines: [], isOver: true }
      case 'nothing':
        return { lines: [] }
    }
  }

  private transcript(): Transcript {
    return replay(this.talk.scene, this.run).transcript
  }

  private reply(word: string): string[] {
    const { position } = this.transcript()
    if (position.type === 'ending') return ['  It has ended. b goes back, a begins again, q quits.']
    const offered = inFileOrder(position.beat, position.replies)
    const reply = offered[Number(word) - 1] ?? offered.find(({ id }) => id === word)
    if (reply === undefined) {
      const ids = offered.map(({ id }) => id)
      return [
        `  "${word}" is neither a number from 1 to ${ids.length} nor a reply here. ${didYouMean(word, ids)} h shows the keys.`,
      ]
    }
    const given = this.run.replies.length
    this.run = { ...this.run, replies: [...this.run.replies, reply.id] }
    return this.talkSince(given + 1)
  }

  private jump(beat: string): string[] {
    const beats = Object.keys(this.talk.scene.beats)
    if (!beats.includes(beat)) return [`  "${beat}" is not a beat of this scene. ${didYouMean(beat, beats)}`]
    const way = wayTo(this.talk.scene, beat)
    if (way === undefined) return [`  No way leads to "${beat}".`]
    const shown = way.length === 0 ? 'at once' : way.join(' → ')
    return [this.talk.paint('dim', `  to ${beat}: ${shown}`), ...this.goTo(way)]
  }

  private goTo(replies: readonly string[]): string[] {
    this.run = { ...rewind(this.run, 0), replies }
    return this.talkSince(replies.length)
  }

  /** What came since so many replies had been given, and what can be chosen now. */
  private talkSince(given: number): string[] {
    const { entries, position } = this.transcript()
    const since = entries.filter((entry) => countOf(entry) >= given)
    return [...entriesText(since, this.talk), ...positionText(position, this.talk)]
  }
}

/** How many replies had been given by then; a reply itself belongs to what it brings. */
function countOf(entry: Entry): number {
  return entry.type === 'line' ? entry.repliesBefore : entry.index + 1
}
