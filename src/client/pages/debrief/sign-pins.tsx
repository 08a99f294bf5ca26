import type { SignCard } from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'

/** Signs whose card stands further up: this message carried them again. */
export function SignPins({ cards }: { readonly cards: readonly SignCard[] }) {
  const { i18n } = useApp()
  if (cards.length === 0) return null
  return (
    <p class="sign-pins">
      {cards.map(({ sign }) => (
        <span class="sign-pin" key={sign.id}>
          <Icon name="flag" size="1em" />{' '}
          {i18n.t('debrief.again-sign', { sign: i18n.text('signs', `${sign.id}.name`) })}
        </span>
      ))}
    </p>
  )
}
