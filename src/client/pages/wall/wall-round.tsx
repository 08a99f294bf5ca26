import type { Form } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import type { WallParts } from './wall-parts.ts'
import { WallSharper } from './wall-sharper.tsx'

/**
 * While everybody judges short chats alone: what to do, and how many are done. The totals come after the second
 * round with a press: numbers that move with each device would show what the last one has chosen.
 */
export function WallRound({ lesson, totals }: WallParts) {
  const { i18n } = useApp()
  const form: Form = lesson.step === 'after' ? 'after' : 'before'
  if (form === 'after' && lesson.at > 0) return <WallSharper totals={totals} />
  return (
    <div class="wall-panel">
      <h2 class="wall-title">{i18n.t('wall.round')}</h2>
      <p>{i18n.t('wall.round-how')}</p>
      <p>{i18n.t('wall.round-alone')}</p>
      <p>
        <strong>{i18n.t('wall.round-done', { done: totals.judged[form], seats: totals.seats })}</strong>
      </p>
    </div>
  )
}
