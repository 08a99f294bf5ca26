import { type SignCard as Card, harmlessMarks, hasStatus } from '../../../core/debrief/index.ts'
import type { Entry } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Message } from '../../panels/message.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { SignCard } from '../../panels/sign-card.tsx'
import { idOf, profileEdges, threadOf } from '../../panels/talk.ts'
import type { DebriefParts } from './debrief-parts.ts'
import './look-back.css'
import { passagesOf } from './passages.ts'
import { SignPins } from './sign-pins.tsx'
import { ThreadChange } from './thread-change.tsx'

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
      <Walk {...parts} met={met} />
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
      <Unmet title={i18n.t('debrief.elsewhere')} hint={i18n.t('debrief.elsewhere-hint')} cards={elsewhere} />
      <Unmet title={i18n.t('debrief.heading-for')} hint={i18n.t('debrief.heading-for-hint')} cards={ahead} />
    </>
  )
}

/** The messages in their order; what carries no sign stands folded between those that do. */
function Walk({ transcript, scene, words, met }: DebriefParts & { readonly met: readonly Card[] }) {
  const { i18n } = useApp()
  const flip = met.find((card) => !hasStatus(card.sign))?.places[0]?.line
  return (
    <section class="walk">
      <h2 class="hidden-text">{i18n.t('debrief.transcript')}</h2>
      {passagesOf(transcript.entries, met).map((passage) =>
        passage.type === 'plain' ? (
          <details class="walk-plain" key={idOf(passage.entries[0] as Entry)}>
            <summary>
              {i18n.t(met.length > 0 ? 'debrief.between' : 'debrief.whole', {
                count: passage.entries.length,
              })}
            </summary>
            <ul class="chat-list">
              {passage.entries.map((entry, index) => (
                <Message
                  key={idOf(entry)}
                  entry={entry}
                  scene={scene}
                  words={words}
                  edges={profileEdges(passage.entries, index)}
                />
              ))}
            </ul>
          </details>
        ) : (
          <div class="walk-pinned" key={idOf(passage.entry)}>
            {idOf(passage.entry) === flip && (
              <p class="walk-flip">{i18n.t('debrief.none-hint', { teen: words.teen })}</p>
            )}
            <ThreadChange scene={scene} thread={threadOf(passage.entry)} words={words} />
            <ul class="chat-list">
              <Message entry={passage.entry} scene={scene} words={words} edges="first last">
                <SignPins cards={passage.again} />
              </Message>
            </ul>
            {passage.first.map((card) => (
              <SignCard key={card.sign.id} card={card} />
            ))}
          </div>
        ),
      )}
    </section>
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
