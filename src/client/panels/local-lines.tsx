import { useApp } from '../app.ts'
import { usePresenter } from './use-presenter.ts'
import './local-lines.css'

/** The logo alone, where one was chosen. */
export function Logo() {
  const presenter = usePresenter()
  const { service, logo } = presenter.details.value
  return logo ? <img class="local-logo" src={logo} alt={service ?? ''} /> : null
}

/** The local number and logo of whoever gives the talk, as typed and chosen at this device; nothing without them. */
export function LocalLines() {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const { service, number, logo } = presenter.details.value
  if (!service && !number && !logo) return null
  return (
    <div class="local-lines">
      <Logo />
      {(service || number) && (
        <p>
          {service} {number && <strong>{i18n.t('handouts.local-number', { number })}</strong>}
        </p>
      )}
    </div>
  )
}
