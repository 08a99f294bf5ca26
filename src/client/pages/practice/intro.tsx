import { useState } from 'preact/hooks'
import { itemNow, type Readers } from '../../../core/judgement/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { Choices } from '../../panels/choices.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import type { KeptRound } from '../../platform/practice-record.ts'
import type { PracticeRound } from '../../platform/router.ts'
import type { Asked } from './asked.ts'
import { DeckPicture } from './deck-picture.tsx'
import { likelyReaders } from './likely-readers.ts'

interface IntroProps {
  readonly which: PracticeRound
  /** What is kept of a round that was begun here before. */
  readonly round: KeptRound | undefined
  readonly asked: Asked
  onBegin(readers: Readers): void
  onGoOn(): void
}

/** What this is, in three sentences; whom the chats are for; and a way back into what was begun. */
export function Intro({ which, round, asked, onBegin, onGoOn }: IntroProps) {
  const app = useApp()
  const { i18n } = app
  const [readers, setReaders] = useState<Readers>(() => asked.readers ?? likelyReaders(app))
  const isOver = round !== undefined && itemNow(round) === undefined
  return (
    <section class="practice-intro">
      <div class="practice-words">
        <PageTitle>{i18n.t(`practice.title-${which}`)}</PageTitle>
        <p class="lead">{i18n.t('practice.lead')}</p>
        {round && <Begun round={round} onGoOn={onGoOn} />}
        <div class="card practice-start">
          {!asked.readers && (
            <Choices
              name="readers"
              legend={i18n.t('practice.ages')}
              value={readers}
              options={(['children', 'teens'] as const).map((value) => ({
                value,
                label: i18n.t(`practice.ages-${value}`),
              }))}
              onChange={(chosen) => setReaders(chosen)}
            />
          )}
          <Button look={round ? 'plain' : 'main'} next={!round} onClick={() => onBegin(readers)}>
            {i18n.t(round === undefined ? 'practice.start' : isOver ? 'practice.new' : 'practice.start-over')}
          </Button>
        </div>
        <ul class="practice-promises">
          {(['care', 'stop', 'stays'] as const).map((promise) => (
            <li key={promise}>
              <Icon name="check" /> <span>{i18n.t(`practice.${promise}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <DeckPicture />
    </section>
  )
}

function Begun({ round, onGoOn }: { readonly round: KeptRound; onGoOn(): void }) {
  const { i18n } = useApp()
  const { items, judgements } = round
  const isOver = itemNow(round) === undefined
  return (
    <div class="card card-warm practice-begun">
      <p>
        {isOver
          ? i18n.t('practice.finished')
          : i18n.t('practice.unfinished', { number: judgements.length + 1, all: items.length })}
      </p>
      <Button look="main" next onClick={onGoOn}>
        {i18n.t(isOver ? 'practice.see-result' : 'practice.go-on')}
      </Button>
    </div>
  )
}
