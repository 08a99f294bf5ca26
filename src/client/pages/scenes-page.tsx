import type { SceneCard } from '../../core/scene/catalogue.ts'
import { useApp } from '../app.ts'
import { Button } from '../panels/button.tsx'
import { PageTitle } from '../panels/page-title.tsx'
import { cardText } from '../panels/scene-card-text.ts'
import { LoadingTrouble } from '../panels/trouble.tsx'
import { useLoaded } from '../panels/use-loaded.ts'
import './scenes-page.css'

/** All scenes to pick from. */
export function ScenesPage() {
  const { i18n, library } = useApp()
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  return (
    <section class="sheet sheet-wide scenes">
      <PageTitle>{i18n.t('scenes.title')}</PageTitle>
      {cards.state === 'failed' && <LoadingTrouble onAgain={cards.again} />}
      {cards.state === 'there' && (
        <ul class="scenes-list">
          {library.catalogue.map((card) => (
            <li key={card.id}>
              <Card card={card} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Card({ card }: { readonly card: SceneCard }) {
  const app = useApp()
  const { i18n, router, library } = app
  const art = useLoaded(card.id, () => library.art(card.id))
  const [from, to] = card.ages
  const say = (text: string) => cardText(app, card, text)
  const faces = Object.keys(card.people).filter((person) => card.people[person]?.role !== 'adult')
  return (
    <article class="card scene-card">
      <div class="scene-faces" aria-hidden="true">
        {art.state === 'there' &&
          faces.map((person) => <img key={person} src={art.value[person]?.portrait} alt="" />)}
      </div>
      <div>
        <h2>{say('title')}</h2>
        <p>{say('summary')}</p>
        <p class="scene-facts">
          {i18n.t('scenes.ages', { from, to })} · {i18n.t('scenes.minutes', { minutes: card.minutes })}
        </p>
        <Progress id={card.id} />
      </div>
      <Button
        look="main"
        next
        aria-label={i18n.t('scenes.open-which', { title: say('title') })}
        onClick={() => router.go({ page: 'play', scene: card.id })}
      >
        {i18n.t('scenes.open')}
      </Button>
    </article>
  )
}

/** How often a scene was played to its end, and how far it was played last. */
function Progress({ id }: { readonly id: string }) {
  const { i18n, shelf } = useApp()
  const { unfinished, times } = shelf.progressOf(id)
  const facts = [
    ...(times > 0 ? [i18n.t('scenes.played', { count: times })] : []),
    ...(unfinished > 0 ? [i18n.t('scenes.replies', { count: unfinished })] : []),
  ]
  return facts.length === 0 ? null : <p class="scene-facts">{facts.join(' · ')}</p>
}
