import { spell } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { QrCode } from '../../panels/qr-code.tsx'
import { spokenAddress } from '../../platform/room-server.ts'
import { hashOf } from '../../platform/router.ts'
import './join-box.css'
import type { WallParts } from './wall-parts.ts'

/** How devices come in: a code for their cameras, and an address with a short code to type. Nothing where none can. */
export function JoinBox({ code, totals }: Pick<WallParts, 'code' | 'totals'>) {
  const { i18n } = useApp()
  if (totals.join === undefined) return null
  return (
    <div class="wall-join">
      <QrCode text={`${totals.join}${hashOf({ page: 'join', code })}`} label={i18n.t('wall.join-scan')} />
      <div>
        <p>{i18n.t('wall.join-at', { address: spokenAddress(totals.join) })}</p>
        <p class="wall-code">{spell(code)}</p>
        <p>{i18n.t('wall.here', { count: totals.seats })}</p>
      </div>
    </div>
  )
}
