import { spell } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import type { WallParts } from './wall-parts.ts'

/** In the corner: the code for whoever comes late, and how many are in. */
export function JoinChip({ code, totals }: WallParts) {
  const { i18n } = useApp()
  if (totals.link === 'none') return null
  return (
    <p class="wall-chip">
      {totals.join !== undefined && (
        <>
          {i18n.t('wall.join')} <strong>{spell(code)}</strong> ·{' '}
        </>
      )}
      {i18n.t('wall.here', { count: totals.seats })}
    </p>
  )
}
