import type { AdviceStructure } from '../../../core/debrief/index.ts'
import type { HelpFile } from '../../../core/help/index.ts'
import { useApp } from '../../app.ts'
import { HelpLines } from '../../panels/help-lines.tsx'
import { LocalLines } from '../../panels/local-lines.tsx'
import { QrCode } from '../../panels/qr-code.tsx'
import { useLoaded } from '../../panels/use-loaded.ts'
import { usePresenter } from '../../panels/use-presenter.ts'
import './poster.css'

interface PosterProps {
  readonly advice: AdviceStructure
  readonly help: HelpFile
  readonly young: boolean
}

/** For the corridor: what to do, telling beside all of it, who helps, and a code if an address was typed in. */
export function Poster({ advice, help, young }: PosterProps) {
  const { i18n } = useApp()
  const list = young ? 'stepsYoung' : 'steps'
  return (
    <div class="poster" data-young={young}>
      <header class="poster-head">
        <h2>{i18n.t(young ? 'handouts.poster-children' : 'handouts.poster-teens')}</h2>
        <p>{i18n.t('handouts.poster-lead')}</p>
      </header>
      <div class="poster-middle">
        <ol class="poster-steps">
          {advice[list].map(({ id }) => (
            <li key={id}>
              <strong>{i18n.text('advice', `${list}.${id}.name`)}</strong>
              <span>{i18n.text('advice', `${list}.${id}.do`)}</span>
            </li>
          ))}
        </ol>
        <Telling young={young} />
      </div>
      <div class="poster-foot">
        <HelpLines file={help} audience="student" brief most={2} />
        <Code />
      </div>
      <LocalLines />
    </div>
  )
}

/** Somebody who tells, and somebody who listens. */
const PEOPLE = {
  teens: ['new-follower', 'jordan', 'dad'],
  children: ['game-buddy', 'kai', 'nainai'],
} as const

function Telling({ young }: { readonly young: boolean }) {
  const { i18n, library } = useApp()
  const [scene, teen, adult] = PEOPLE[young ? 'children' : 'teens']
  const art = useLoaded(scene, () => library.art(scene))
  const face = (person: string) => art.state === 'there' && <img src={art.value[person]?.portrait} alt="" />
  const first = i18n.text('advice', 'startLines.show-you')
  return (
    <div class="poster-tell">
      <h3>{i18n.text('advice', 'tell.name')}</h3>
      <p>{i18n.text('advice', 'tell.do')}</p>
      <div class="poster-talk" data-who="teen">
        {face(teen)}
        <p>{first}</p>
      </div>
      <div class="poster-talk" data-who="adult">
        <p>{i18n.t('handouts.poster-answer')}</p>
        {face(adult)}
      </div>
      <p class="poster-friend">{i18n.t('handouts.poster-friend')}</p>
    </div>
  )
}

function Code() {
  const { i18n } = useApp()
  const presenter = usePresenter()
  const address = presenter.details.value.address?.trim()
  if (!address) return null
  return (
    <figure>
      <QrCode text={address} label={i18n.t('handouts.poster-code', { address })} />
      <figcaption>{address.replace(/^https?:\/\/|\/$/g, '')}</figcaption>
    </figure>
  )
}
