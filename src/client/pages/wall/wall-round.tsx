import type { Form } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import type { WallParts } from './wall-parts.ts'
import { WallSharper } from './wall-sharper.tsx'

/** While everybody judges short chats alone: what to do, and how many are done. */
export function WallRound({ lesson, totals }: WallParts) {
  const { i18n } = useApp()
  const form: Form = lesson.step === 'after' ? 'after' : 'before'
  return (
    <div class="wall-panel">
      <h2 class="wall-title">{i18n.t('wall.round')}</h2>
      <p>{i18n.t('wall.round-how')}</p>
      <p>{i18n.t('wall.round-alone')}</p>
      <p>
        <strong>{i18n.t('wall.round-done', { done: totals.judged[form], seats: totals.seats })}</strong>
      </p>
      {form === 'after' && <WallSharper totals={totals} />}
    </div>
  )
}
