import type { PathSummary } from '../../../core/proof/index.ts'
import { useApp } from '../../app.ts'
import { localeOf } from '../../i18n/i18n.ts'
import './chances.css'
import { signName } from './map-words.ts'

/** How often each sign is met when replies are picked at random, the rarest last. */
export function Chances({ signs }: Pick<PathSummary, 'signs'>) {
  const { i18n } = useApp()
  const percent = new Intl.NumberFormat(localeOf(i18n.language.value), {
    style: 'percent',
    maximumSignificantDigits: 2,
  })
  const sorted = [...signs].sort((a, b) => b.chance - a.chance)
  return (
    <section class="chances">
      <h3>{i18n.t('check.chances')}</h3>
      <p>{i18n.t(signs.length > 0 ? 'check.chances-hint' : 'check.chances-none')}</p>
      <ul>
        {sorted.map(({ sign, chance }) => (
          <li key={sign} data-chance={sign}>
            <span class="chance-bar" style={{ '--chance': chance }} aria-hidden="true" />
            <span>{signName(i18n, sign)}</span>
            <strong>{percent.format(chance)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
