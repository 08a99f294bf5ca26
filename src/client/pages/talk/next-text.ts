import { playedIn, repliesAsked, type TalkAhead, talkAhead } from '../../../core/talk/index.ts'
import type { App } from '../../app.ts'
import { idOf, kindOf, speakerOf } from '../../panels/talk.ts'
import { letterOf } from '../wall/wall-parts.ts'
import type { TalkParts } from './talk-parts.ts'

/** What the next press does, in words. */
export interface NextText {
  /** Two or three words for the button. */
  readonly short: string
  /** The message that will come; nothing for whatever the button says already. */
  readonly long: string
  /** Whether a press does anything. */
  readonly isOpen: boolean
}

/** The words for what comes next. */
export function nextText(parts: TalkParts, i18n: App['i18n']): NextText {
  const { given, told } = parts
  const ahead = talkAhead(given, told)
  const isOpen = ahead.type !== 'decide' && ahead.type !== 'over'
  const short = shortText(ahead, parts, i18n)
  return { short, long: ahead.type === 'message' ? messageText(ahead, parts, i18n) : '', isOpen }
}

function shortText(ahead: TalkAhead, { given, told, words }: TalkParts, i18n: App['i18n']): string {
  if (ahead.type === 'step') return i18n.t('talk.next-step', { step: words.say(`${ahead.step}.name`) })
  if (ahead.type === 'play') {
    const at = repliesAsked(given, told).indexOf(ahead.reply)
    return i18n.t('talk.next-play', { letter: letterOf(at) })
  }
  return i18n.t(`talk.next-${ahead.type}`)
}

function messageText(
  { entry }: Extract<TalkAhead, { type: 'message' }>,
  { given, told, words }: TalkParts,
  i18n: App['i18n'],
): string {
  const played = playedIn(given, told)
  if (!played) return ''
  const scene = words.scene(played)
  const text = scene.text(idOf(entry))
  const shown = kindOf(entry) === 'hidden' ? i18n.t('play.hidden', { what: text }) : text
  const speaker = speakerOf(entry, played.story.scene)
  return speaker === undefined ? shown : `${i18n.t('play.says', { person: scene.name(speaker) })} ${shown}`
}
