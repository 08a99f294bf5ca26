import { useApp } from '../../app.ts'
import { isOnlyHere } from '../../platform/room-server.ts'
import type { DeskView } from './desk-parts.ts'

/** Says so when the address on the wall leads other devices nowhere, and what does. */
export function DeskReach({ totals: { join } }: Pick<DeskView, 'totals'>) {
  const { i18n } = useApp()
  if (join === undefined || !isOnlyHere(join)) return null
  return <p class="desk-why desk-reach">{i18n.t('lesson.reach', { command: 'HOST=0.0.0.0 npm start' })}</p>
}
