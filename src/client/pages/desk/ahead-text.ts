import { type Ahead, aheadOf } from '../../../core/lesson/index.ts'
import { type App, useApp } from '../../app.ts'
import { idOf, kindOf, speakerOf } from '../../panels/talk.ts'
import { letterOf } from '../wall/wall-parts.ts'
import type { DeskView } from './desk-parts.ts'

/** What the next press does, in words. */
export interface AheadText {
  /** Two or three words for the button. */
  readonly short: string
  /** What exactly: the message, the reply, why nothing. */
  readonly long: string
  /** Whether a press does anything. */
  readonly isOpen: boolean
}

/** The words for what comes next. */
export function useAheadText(view: DeskView): AheadText {
  const { i18n } = useApp()
  const { desk, lesson } = view
  if (lesson.paused) return { short: i18n.t('desk.go-on'), long: i18n.t('desk.paused'), isOpen: true }
  const ahead = aheadOf(lesson, desk.story)
  if (ahead.type === 'decide' && ahead.because === 'uncounted') return countingText(desk, i18n)
  if (ahead.type === 'part' && lesson.step === 'after')
    return { short: i18n.t('desk.next-totals'), long: i18n.t('desk.hint-totals'), isOpen: true }
  return {
    short: i18n.t(`desk.next-${ahead.type}`),
    long: longText(ahead, view, i18n),
    isOpen: ahead.type !== 'decide' && ahead.type !== 'over',
  }
}

/** Votes that are still being counted: a press can already be made, and then waits for them. */
function countingText(desk: DeskView['desk'], i18n: App['i18n']): AheadText {
  return desk.isCounting.value
    ? { short: i18n.t('desk.next-counting'), long: i18n.t('desk.hint-counting'), isOpen: true }
    : { short: i18n.t('desk.next-reveal'), long: i18n.t('desk.decide-uncounted'), isOpen: true }
}

function longText(ahead: Ahead, { desk, lesson, words }: DeskView, i18n: App['i18n']): string {
  switch (ahead.type) {
    case 'message': {
      const speaker = speakerOf(ahead.entry, desk.story.scene)
      const text = words.text(idOf(ahead.entry))
      const shown = kindOf(ahead.entry) === 'hidden' ? i18n.t('play.hidden', { what: text }) : text
      return speaker === undefined
        ? shown
        : `${i18n.t('play.says', { person: words.name(speaker) })} ${shown}`
    }
    case 'play': {
      const letter = letterOf(lesson.vote?.replies.indexOf(ahead.reply) ?? 0)
      return i18n.t('desk.play-which', { letter, reply: words.text(ahead.reply) })
    }
    case 'decide':
      return i18n.t(`desk.decide-${ahead.because}`)
    case 'step':
      return i18n.t(`lesson.step-${ahead.step}`)
    case 'part':
      return i18n.t(`lesson.step-${lesson.step}`)
    case 'over':
      return ''
    default:
      return i18n.t(`desk.hint-${ahead.type}`)
  }
}
