import { type BoosterPlan, writeBoosterCode } from '../../core/judgement/index.ts'
import { useApp } from '../app.ts'
import { Drawing } from '../assets/icon.tsx'
import { PRACTICE_ICONS } from '../assets/practice-icons.ts'
import { sourceOf } from '../i18n/languages.ts'
import { addressOf } from '../platform/address.ts'
import { calendarFile } from '../platform/calendar-file.ts'
import { saveFile } from '../platform/save-file.ts'
import './boosters.css'
import { Button } from './button.tsx'
import { printOnly } from './print-only.ts'
import { QrCode } from './qr-code.tsx'

/** Days from now to each of the three rounds. */
export const BOOSTER_DAYS = [7, 14, 30] as const

/** Three short rounds for later: a slip with a code that carries what to repeat, and dates for a calendar. */
export function Boosters({ plan }: { readonly plan: BoosterPlan }) {
  const { i18n, router } = useApp()
  const [first, second, third] = BOOSTER_DAYS
  const code = writeBoosterCode(plan)
  const route = { page: 'again', code: code.replace(' ', '-') } as const
  const address = addressOf(route, sourceOf(i18n.language.value))
  const dates = () => {
    const where = address === undefined ? 'booster.calendar-code' : 'booster.calendar-link'
    const text = calendarFile({
      today: new Date(),
      inDays: BOOSTER_DAYS,
      titleOf: (number) => i18n.t('booster.calendar-title', { number, all: BOOSTER_DAYS.length }),
      description: i18n.t(where, { code, address: address ?? '' }),
      uid: [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join(''),
    })
    saveFile({ name: `${i18n.t('booster.calendar-file')}.ics`, type: 'text/calendar', text })
  }
  return (
    <section class="card card-warm boosters">
      <h2>{i18n.t('booster.title')}</h2>
      <p>{i18n.t('booster.why')}</p>
      <div class="booster-slip">
        <div>
          <p class="booster-days">{i18n.t('booster.days', { first, second, third })}</p>
          <p class="booster-code">
            <span class="hidden-text">{i18n.t('booster.code')} </span>
            {code}
          </p>
          {address && (
            <p class="booster-address">
              <a
                href={address}
                onClick={(event) => {
                  event.preventDefault()
                  router.go(route)
                }}
              >
                {address.replace(/^https?:\/\//, '')}
              </a>
            </p>
          )}
        </div>
        {address && <QrCode text={address} label={i18n.t('booster.qr')} />}
      </div>
      <div class="row">
        <Button onClick={dates}>
          <Drawing name="calendar" nodes={PRACTICE_ICONS.calendar} /> {i18n.t('booster.calendar')}
        </Button>
        <Button onClick={() => printOnly('.booster-slip')}>
          <Drawing name="print" nodes={PRACTICE_ICONS.print} /> {i18n.t('booster.print')}
        </Button>
      </div>
      <p class="booster-private">{i18n.t('booster.private')}</p>
    </section>
  )
}
