import { changeWay, isUnseen, withoutNetwork } from '../../../core/lesson/index.ts'
import { spell } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { DeskView } from './desk-parts.ts'

/** How it is with the devices of the class, and what to do while they cannot be reached. */
export function DeskLink({ desk, lesson, totals }: DeskView) {
  const { i18n } = useApp()
  const { way } = lesson.setup
  if (totals.link === 'none') return null
  if (totals.link === 'there') {
    return (
      <p class="desk-link">
        <strong>{spell(desk.code)}</strong> · {i18n.t('desk.seats', { count: totals.seats })}
        {way !== 'devices' && (
          <>
            {' · '}
            {i18n.t('desk.devices-again')}{' '}
            <Button look="quiet" onClick={() => desk.change((now) => changeWay(now, 'devices'))}>
              {i18n.t('desk.to-devices')}
            </Button>
          </>
        )}
        {lesson.step === 'end' && (
          <Button look="quiet" onClick={() => void desk.endRoom().catch(() => {})}>
            {i18n.t('desk.end-room')}
          </Button>
        )}
      </p>
    )
  }
  return (
    <div class="desk-lost" role="alert">
      <p>{i18n.t('desk.lost')}</p>
      {way === 'devices' && (
        <Button
          onClick={() =>
            desk.change((now, story) => changeWay(now, withoutNetwork('devices', isUnseen(now, story))))
          }
        >
          {i18n.t('desk.by-hands')}
        </Button>
      )}
    </div>
  )
}
