import type { ClassTotals } from '../../../protocol/index.ts'
import { useApp } from '../../app.ts'
import { roundsOf, sharperSays } from './sharper-says.ts'
import { SharperTable } from './sharper-table.tsx'
import './wall-sharper.css'

/** Before and after in total: whether the eye got sharper, or only more suspicious. Nothing of anybody alone. */
export function WallSharper({ totals }: { readonly totals: ClassTotals }) {
  const { i18n } = useApp()
  const isThere = roundsOf(totals).length > 0
  return (
    <div class="wall-panel wall-sharper">
      <h2>{i18n.t('wall.sharper')}</h2>
      <p class="wall-note">{i18n.t(sharperSays(totals))}</p>
      {isThere && <SharperTable totals={totals} />}
      {isThere && <p class="wall-sharper-limits">{i18n.t('wall.sharper-limits')}</p>}
    </div>
  )
}
