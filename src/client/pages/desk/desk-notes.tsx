import { CHAT_STEPS, nowPlayed, signsToWalk } from '../../../core/lesson/index.ts'
import { useApp } from '../../app.ts'
import type { DeskView } from './desk-parts.ts'

/** For the leader alone: what to watch and what to ask just now. */
export function DeskNotes(view: DeskView) {
  const { i18n } = useApp()
  const { lesson } = view
  const note = noteOf(view)
  return (
    <section class="card card-warm desk-notes">
      <h2>{i18n.t('desk.notes')}</h2>
      {note !== undefined && <p class="desk-note">{note}</p>}
      <p>
        {lesson.step === 'after' && lesson.at > 0
          ? i18n.t('desk.say-totals')
          : i18n.t(`desk.say-${lesson.step}`, { teen: view.words.teen })}
      </p>
      <p>
        <strong>{i18n.t('desk.ask')}</strong> {i18n.t(`desk.ask-${lesson.step}`, { teen: view.words.teen })}
      </p>
    </section>
  )
}

function noteOf({ desk, lesson, words }: DeskView): string | undefined {
  const { i18n } = useApp()
  if (lesson.step === 'signs') {
    const card = signsToWalk(lesson, desk.story)[lesson.at]
    return card && i18n.text('signs', `${card.sign.id}.works`)
  }
  if (!CHAT_STEPS.includes(lesson.step)) return undefined
  const entry = nowPlayed(lesson, desk.story).entries[Math.max(0, lesson.shown - 1)]
  const beat = desk.story.scene.beats[entry?.beat ?? '']
  return beat?.hasNote ? words.text(`${beat.id}.note`) : undefined
}
