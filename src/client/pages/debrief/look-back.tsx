import { type SignCard as Card, harmlessMarks, hasStatus } from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { SignCard } from '../../panels/sign-card.tsx'
import { Collection } from './collection.tsx'
import type { DebriefParts } from './debrief-parts.ts'
import { Walk } from './walk.tsx'

/** The chat once more, each sign's card pinned under the message that first carried it. */
export function LookBack(parts: DebriefParts) {
  const { i18n } = useApp()
  const { transcript, cards, words, scene } = parts
  const met = cards.filter((card) => card.places.length > 0)
  const elsewhere = cards.filter((card) => card.places.length === 0 && hasStatus(card.sign))
  const ahead = cards.filter((card) => card.places.length === 0 && !hasStatus(card.sign))
  const marked = harmlessMarks(transcript)
  return (
    <>
      <PageTitle step="look-back">
        {scene.kind === 'genuine'
          ? i18n.t('debrief.genuine')
          : i18n.t('debrief.count', { count: met.length })}
      </PageTitle>
      <p>{i18n.text('advice', scene.kind === 'genuine' ? 'genuine.look' : 'notMarking')}</p>
      <Walk transcript={transcript} scene={scene} words={words} met={met} />
      {marked.length > 0 && (
        <section class="card card-warm">
          <h2>{i18n.t('debrief.your-marks')}</h2>
          <ul>
            {marked.map((id) => (
              <li key={id}>{i18n.t('play.quoted', { text: words.text(id) })}</li>
            ))}
          </ul>
          <p>{i18n.text('advice', 'harmlessMark')}</p>
        </section>
      )}
      <Collection {...parts} />
      <Unmet title={i18n.t('debrief.elsewhere')} hint={i18n.t('debrief.elsewhere-hint')} cards={elsewhere} />
      <Unmet title={i18n.t('debrief.heading-for')} hint={i18n.t('debrief.heading-for-hint')} cards={ahead} />
    </>
  )
}

interface UnmetProps {
  readonly title: string
  readonly hint: string
  readonly cards: readonly Card[]
}

function Unmet({ title, hint, cards }: UnmetProps) {
  if (cards.length === 0) return null
  return (
    <details class="unmet">
      <summary>
        <h2>{title}</h2> <span>({cards.length})</span>
      </summary>
      <p>{hint}</p>
      {cards.map((card) => (
        <SignCard key={card.sign.id} card={card} />
      ))}
    </details>
  )
}
