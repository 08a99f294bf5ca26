import { type SignCard as Card, hasStatus, type SignStatus } from '../../core/debrief/index.ts'
import { useApp } from '../app.ts'
import { Icon } from '../assets/icon.tsx'
import './sign-card.css'

/** What is said of a sign that has a status. */
export const STATUS_TEXT = {
  marked: 'debrief.marked',
  answered: 'debrief.answered',
  met: 'debrief.met',
  'not-met': 'debrief.not-met',
} as const

/** One sign: what they did, why it works on anyone, what helps, and one line to say. */
export function SignCard({ card }: { readonly card: Card }) {
  const { i18n } = useApp()
  const { sign, status } = card
  const text = (part: string) => i18n.text('signs', `${sign.id}.${part}`)
  return (
    <article class="card sign-card" data-sign={sign.id} data-status={status}>
      <header class="sign-card-head">
        <h3>{text('name')}</h3>
        {hasStatus(sign) && status !== 'none' && <StatusChip status={status} />}
      </header>
      <dl class="sign-card-body">
        <dt>{i18n.t('debrief.did')}</dt>
        <dd>{text('did')}</dd>
        <dt>{i18n.t('debrief.works')}</dt>
        <dd>{text('works')}</dd>
        <dt>{i18n.t('debrief.helps')}</dt>
        <dd>{text('helps')}</dd>
        <dt>{i18n.t('debrief.say')}</dt>
        <dd class="sign-card-say">{i18n.t('play.quoted', { text: text('say') })}</dd>
      </dl>
    </article>
  )
}

function StatusChip({ status }: { readonly status: Exclude<SignStatus, 'none'> }) {
  const { i18n } = useApp()
  return (
    <span class="status-chip" data-status={status}>
      {status === 'marked' && <Icon name="flag" size="1em" />}
      {status === 'answered' && <Icon name="check" size="1em" />}
      {i18n.t(STATUS_TEXT[status])}
    </span>
  )
}
