import type { Entry, LineEntry, Position, ReplyEntry } from '../../../src/core/run/index.ts'
import type { Beat, Ending, Reply, Scene } from '../../../src/core/scene/scene.ts'
import { clockTime } from '../clock-time.ts'
import type { Paint } from '../paint.ts'
import type { SceneWords } from '../words-in.ts'

/** What is needed to write a talk for a terminal. */
export interface TalkText {
  readonly scene: Scene
  readonly words: SceneWords
  readonly paint: Paint
}

/** What has been said and done, with a head wherever another beat or another place begins. */
export function entriesText(entries: readonly Entry[], talk: TalkText): string[] {
  return entries.flatMap((entry, index) => [
    ...headOf(entry, entries[index - 1], talk),
    ...(entry.type === 'line' ? lineText(entry, talk) : replyText(entry, talk)),
  ])
}

function headOf(entry: Entry, before: Entry | undefined, { scene, words, paint }: TalkText): string[] {
  if (entry.type === 'reply') return []
  const { thread: at, time, pressure, mood } = entry.line
  if (before !== undefined && before.beat === entry.beat && threadOf(before) === at) return []
  const thread = scene.threads[at]
  const app = scene.apps[thread?.app ?? '']?.name ?? ''
  const place = `${app} with ${words.name(thread?.with ?? '')}`
  const facts = [entry.beat, place, clockTime(time), `pressure ${pressure}`, mood]
  return ['', paint('cyan', `── ${facts.join(' · ')}`)]
}

function threadOf(entry: Entry): string {
  return entry.type === 'line' ? entry.line.thread : entry.thread
}

function lineText({ line }: LineEntry, { words, paint }: TalkText): string[] {
  const text = words.text(line.id)
  const who = line.who === undefined ? '' : `${paint('bold', words.name(line.who))}: `
  const shown = {
    message: `${who}${text}`,
    hidden: `${who}[${text}; hidden]`,
    screen: `[${text}]`,
    profile: `- ${text}`,
    tells: text,
  }[line.kind]
  const signs = line.signs.map((sign) => paint('yellow', `  ⚑ ${sign}`)).join('')
  const thought = line.hasThought ? [paint('dim', `      (${words.text(`${line.id}.thought`)})`)] : []
  return [`  ${shown}${signs}`, ...thought]
}

function replyText({ reply }: ReplyEntry, { words, paint, scene }: TalkText): string[] {
  const teen = Object.keys(scene.people).find((key) => scene.people[key]?.role === 'teen') ?? ''
  return [`  ${paint('bold', words.name(teen))}${reply.kind === 'say' ? ': ' : ' → '}${words.text(reply.id)}`]
}

/** What can be chosen now, or how it ended. */
export function positionText(position: Position, talk: TalkText): string[] {
  if (position.type === 'ending') return endingText(position.ending, talk)
  const { words, paint } = talk
  const { beat, replies } = position
  const question = beat.hasQuestion ? [paint('bold', words.text(`${beat.id}.question`))] : []
  const offered = inFileOrder(beat, replies)
  return [
    '',
    ...question,
    ...offered.map((reply, index) => offeredText(reply, index, talk)),
    ...closedText(beat, replies, talk),
  ]
}

/** The replies that are offered, in the order of the file: an author looks for them there. */
export function inFileOrder({ exit }: Beat, offered: readonly Reply[]): readonly Reply[] {
  return exit.type === 'choice' ? exit.replies.filter((reply) => offered.includes(reply)) : offered
}

function offeredText(reply: Reply, index: number, { words, paint }: TalkText): string {
  const text = words.text(reply.id)
  const facts = [
    reply.stance,
    ...(reply.tell === undefined ? [] : [`tells ${words.name(reply.tell)}`]),
    ...reply.sets.map((flag) => `sets ${flag}`),
  ]
  const shown = reply.kind === 'say' ? `“${text}”` : text
  return `  ${paint('bold', String(index + 1))}  ${shown}  ${paint('dim', `${reply.id} · ${facts.join(' · ')}`)}`
}

/** Replies that the flags close now, and why. */
function closedText({ exit }: Beat, offered: readonly Reply[], { paint }: TalkText): string[] {
  const closed = exit.type === 'choice' ? exit.replies.filter((reply) => !offered.includes(reply)) : []
  return closed.map(({ id, needs, unless }) => {
    const why = [...needs.map((flag) => `needs ${flag}`), ...unless.map((flag) => `unless ${flag}`)]
    return paint('dim', `  -  ${id} is not offered now: ${why.join(', ')}`)
  })
}

function endingText({ id, told, paid }: Ending, { words, paint }: TalkText): string[] {
  const knows = told.length > 0 ? told.map(words.name).join(', ') : 'nobody'
  return [
    '',
    paint('green', `══ ${words.text(`${id}.title`)}`),
    `  ${words.text(`${id}.now`)}`,
    paint('dim', `  the ending "${id}" · told: ${knows}${paid ? ' · paid' : ''}`),
  ]
}
