import type { ComponentChildren } from 'preact'
import { type App, useApp } from '../app.ts'
import { localeOf } from '../i18n/i18n.ts'
import { Button } from '../panels/button.tsx'
import { PageTitle } from '../panels/page-title.tsx'
import { LoadingTrouble } from '../panels/trouble.tsx'
import { useLoaded } from '../panels/use-loaded.ts'
import { type ListProgress, listProgress } from '../platform/homework-record.ts'
import type { Place } from '../platform/whose.ts'
import './whose-page.css'

/** Asks whose place this is, before anything of it is shown; of no place is anything told that was chosen in it. */
export function WhosePage() {
  const { i18n, library, whose, keep } = useApp()
  const cards = useLoaded('cards', () => i18n.need('cards', library.cards))
  const question = whose.question.value
  if (cards.state === 'waiting' || !question) return <p class="waiting" aria-busy="true" />
  if (cards.state === 'failed') return <LoadingTrouble onAgain={cards.again} />
  const { here, others } = question
  return (
    <section class="sheet whose">
      <PageTitle>{i18n.t(here ? 'whose.title' : 'whose.before')}</PageTitle>
      <p class="lead">{i18n.t(here ? 'whose.lead' : 'whose.before-lead')}</p>
      {here && (
        <PlaceCard place={here} list={listProgress(keep)}>
          <Button look="main" next onClick={whose.mine}>
            {i18n.t('whose.mine')}
          </Button>
          <Button onClick={whose.notMine}>{i18n.t('whose.not-mine')}</Button>
        </PlaceCard>
      )}
      {here && <p>{i18n.t('whose.waits')}</p>}
      {here && others.length > 0 && <h2>{i18n.t('whose.others')}</h2>}
      {others.map(({ slot, ...place }) => (
        <PlaceCard key={slot} place={place} list={place.list ?? listProgress(keep, slot)}>
          <Button onClick={() => whose.takeUp(slot)}>{i18n.t('whose.take')}</Button>
        </PlaceCard>
      ))}
      {!here && (
        <Button look="main" next onClick={whose.notMine}>
          {i18n.t('whose.fresh')}
        </Button>
      )}
    </section>
  )
}

interface PlaceCardProps {
  readonly place: Place
  readonly list: ListProgress | undefined
  readonly children: ComponentChildren
}

function PlaceCard({ place, list, children }: PlaceCardProps) {
  const app = useApp()
  const { i18n } = app
  const { at, scene, replies } = place
  return (
    <article class="card whose-place">
      <p class="whose-when">
        {at === undefined ? i18n.t('whose.used-before') : i18n.t('whose.used', { ago: ago(app, at) })}
      </p>
      {scene !== undefined && (
        <p>{i18n.t('whose.in-scene', { title: i18n.text('cards', `${scene}.title`), count: replies })}</p>
      )}
      {list && <p>{i18n.t('whose.list', { ...list })}</p>}
      <div class="row">{children}</div>
    </article>
  )
}

const STEPS = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const

/** How long ago a minute since 1970 is, in words. */
function ago({ i18n, clock }: App, at: number): string {
  const passed = Math.max(0, Math.floor(clock.now() / 60_000) - at)
  const [unit, minutes] = STEPS.find(([, length]) => passed >= length) ?? STEPS[2]
  const format = new Intl.RelativeTimeFormat(localeOf(i18n.language.value), { numeric: 'auto' })
  return format.format(-Math.round(passed / minutes), unit)
}
