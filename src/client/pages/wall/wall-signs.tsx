import { hasStatus } from '../../../core/debrief/index.ts'
import { ownPlayed, signsToWalk } from '../../../core/lesson/index.ts'
import { classSigns } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Message } from '../../panels/message.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { WallParts } from './wall-parts.ts'

/** The signs of the class's own chat, one at a time: the very message, what they did there, and what helps. */
export function WallSigns(parts: WallParts) {
  const { i18n, library } = useApp()
  const { lesson, story, words, totals } = parts
  const texts = useLoaded('signs', () => i18n.need('signs', library.shared.signs))
  const talk = ownPlayed(lesson, story)
  const walked = signsToWalk(lesson, story)
  const now = walked[Math.min(lesson.at, walked.length - 1)]
  if (!now || texts.state !== 'there') return <NoSigns waiting={texts.state === 'waiting' && Boolean(now)} />
  const marks = totals.marks ?? lesson.called.map((mark) => ({ ...mark, count: 1 }))
  const card = classSigns(talk, story.signs, marks).find(({ sign }) => sign.id === now.sign.id)
  const entry = talk.entries.find((each) => each.type === 'line' && each.line.id === now.places[0]?.line)
  const text = (part: string) => i18n.text('signs', `${now.sign.id}.${part}`)
  return (
    <div class="wall-panel wall-sign" data-sign={now.sign.id} data-status={card?.status ?? 'none'}>
      <p class="wall-of">{i18n.t('wall.sign-of', { number: lesson.at + 1, all: walked.length })}</p>
      <h2>{text('name')}</h2>
      {entry && (
        <ul class="chat-list wall-quote">
          <Message entry={entry} scene={story.scene} words={words} edges="first last" />
        </ul>
      )}
      <p>{text('did')}</p>
      <p class="wall-helps">
        <strong>{i18n.t('wall.helps')}</strong> {text('helps')}
      </p>
      {card && hasStatus(card.sign) && card.status !== 'none' && card.status !== 'not-met' && (
        <p class="wall-status" data-status={card.status}>
          {card.status === 'marked' && <Icon name="flag" size="1em" />}
          {card.status === 'answered' && <Icon name="check" size="1em" />}{' '}
          {card.status === 'marked' && totals.marks
            ? i18n.t('wall.status-count', { count: card.marks, seats: totals.seats })
            : i18n.t(`wall.status-${card.status}`)}
        </p>
      )}
    </div>
  )
}

function NoSigns({ waiting }: { readonly waiting: boolean }) {
  const { i18n } = useApp()
  if (waiting) return <p class="waiting" aria-busy="true" />
  return (
    <div class="wall-panel">
      <h2>{i18n.t('wall.no-signs')}</h2>
      <p>{i18n.t('wall.no-signs-hint')}</p>
    </div>
  )
}
