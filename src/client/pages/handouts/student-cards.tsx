import type { AdviceStructure } from '../../../core/debrief/index.ts'
import type { HelpFile } from '../../../core/help/index.ts'
import { useApp } from '../../app.ts'
import { HelpLines } from '../../panels/help-lines.tsx'
import { usePresenter } from '../../panels/use-presenter.ts'
import './student-cards.css'

/** Business cards, two by five, as perforated sheets have them on either paper. */
const CARDS = Array.from({ length: 10 }, (_, at) => at)
/** Of each kind of help so many fit. */
const MOST = 1

interface CardProps {
  readonly advice: AdviceStructure
  readonly help: HelpFile
  readonly young: boolean
}

/** Ten cards for wallets: what to do on the one half, who helps on the other. */
export function StudentCards(props: CardProps) {
  return (
    <ul class="student-cards">
      {CARDS.map((at) => (
        <li key={at} aria-hidden={at > 0}>
          <Card {...props} />
        </li>
      ))}
    </ul>
  )
}

function Card({ advice, help, young }: CardProps) {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const { number, service, logo } = presenter.details.value
  const name = (id: string) => i18n.text('advice', `${id}.name`)
  const list = young ? 'stepsYoung' : 'steps'
  return (
    <div class="student-card" data-young={young}>
      <div class="student-card-steps">
        <p class="student-card-title">{i18n.t('handouts.card-title')}</p>
        <ol>
          {advice[list].map(({ id }) => (
            <li key={id}>{name(`${list}.${id}`)}</li>
          ))}
        </ol>
        {young ? (
          <p class="student-card-tell">{i18n.t('handouts.card-cake')}</p>
        ) : (
          <p class="student-card-tell">
            <strong>{i18n.t('handouts.service-name', { name: name('tell') })}</strong>{' '}
            {i18n.t('handouts.card-tell')}
          </p>
        )}
      </div>
      <div class="student-card-help">
        <HelpLines file={help} audience="student" brief most={MOST} />
      </div>
      <div class="student-card-foot">
        <p>{i18n.t(young ? 'handouts.card-late' : 'handouts.card-blame')}</p>
        {(number || service || logo) && (
          <p class="student-card-local">
            {logo && <img src={logo} alt="" />}
            <span>
              {service && <span>{service}</span>} {number && <strong>{number}</strong>}
            </span>
          </p>
        )}
      </div>
    </div>
  )
}
