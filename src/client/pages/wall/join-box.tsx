import { spell } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import type { WallParts } from './wall-parts.ts'

/** How devices come in; nothing where none can. */
export function JoinBox({ code, totals }: WallParts) {
  const { i18n } = useApp()
  if (totals.join === undefined) return null
  return (
    <div class="wall-join">
      <p>
        {i18n.t('wall.join-at', { address: totals.join })} <strong>{spell(code)}</strong>
      </p>
      <p>{i18n.t('wall.here', { count: totals.seats })}</p>
    </div>
  )
}
