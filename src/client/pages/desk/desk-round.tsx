import { useApp } from '../../app.ts'
import type { DeskView } from './desk-parts.ts'

/** How many devices are through with their short chats. */
export function DeskRound({ lesson, totals }: DeskView) {
  const { i18n } = useApp()
  if (lesson.step !== 'before' && lesson.step !== 'after') return null
  return (
    <p class="card">{i18n.t('desk.finished', { count: totals.judged[lesson.step], seats: totals.seats })}</p>
  )
}
