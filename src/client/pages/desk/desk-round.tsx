import { useApp } from '../../app.ts'
import { roundsOf, sharperSays } from '../wall/sharper-says.ts'
import { SharperTable } from '../wall/sharper-table.tsx'
import type { DeskView } from './desk-parts.ts'

/** How many devices are through with their short chats, and the totals as soon as they are on the wall. */
export function DeskRound({ lesson, totals }: DeskView) {
  const { i18n } = useApp()
  if (lesson.step !== 'before' && lesson.step !== 'after') return null
  return (
    <section class="card desk-round">
      <p>{i18n.t('desk.finished', { count: totals.judged[lesson.step], seats: totals.seats })}</p>
      {lesson.at > 0 && (
        <>
          <p>
            <strong>{i18n.t(sharperSays(totals))}</strong>
          </p>
          {roundsOf(totals).length > 0 && <SharperTable totals={totals} />}
        </>
      )}
    </section>
  )
}
