import { spell } from '../../../core/room/index.ts'
import { decideByDevices } from '../../../core/talk/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { DeskReach } from '../desk/desk-reach.tsx'
import './speak-devices.css'
import type { SpeakParts } from './speak-screen.tsx'

/** How it is with the phones of the hall, and what to do while they cannot be reached. Nothing where none can join. */
export function SpeakDevices({ stand, given, code, totals }: SpeakParts) {
  const { i18n } = useApp()
  if (totals.link === 'none') return null
  const turn = (devices: boolean) => stand.change((now, told) => decideByDevices(now, devices, told))
  const isLost = totals.link === 'lost'
  return (
    <section class="card speak-devices" data-link={totals.link} aria-label={i18n.t('talk.phones')}>
      <div class="row">
        <p>
          <strong>{spell(code)}</strong> · {i18n.t('wall.here', { count: totals.seats })}
        </p>
        <Button
          aria-pressed={given.screen === 'join'}
          title={i18n.t('talk.phones-join-keys')}
          onClick={() => stand.press('join')}
        >
          {i18n.t('talk.phones-join')}
        </Button>
      </div>
      {given.begun === undefined && <DeskReach totals={totals} />}
      {isLost && <p role="alert">{i18n.t('talk.phones-lost')}</p>}
      {isLost && given.devices && (
        <Button onClick={() => turn(false)}>{i18n.t('talk.phones-without')}</Button>
      )}
      {!given.devices && (
        <div class="row">
          <p>{i18n.t('talk.phones-off')}</p>
          {!isLost && <Button onClick={() => turn(true)}>{i18n.t('talk.phones-again')}</Button>}
        </div>
      )}
    </section>
  )
}
