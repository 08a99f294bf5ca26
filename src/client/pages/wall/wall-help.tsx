import { useApp } from '../../app.ts'
import { FirstHelp } from './first-help.tsx'
import type { WallParts } from './wall-parts.ts'

/** Everybody opens help once, together, so that opening it later says nothing. */
export function WallHelp({ totals }: WallParts) {
  const { i18n } = useApp()
  return (
    <div class="wall-panel">
      <h2 class="wall-title">{i18n.t('wall.help')}</h2>
      <p>{i18n.t(totals.link === 'none' ? 'wall.help-together' : 'wall.help-devices')}</p>
      <FirstHelp />
    </div>
  )
}
