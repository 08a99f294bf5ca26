import { hasStranger } from '../../../core/scene/stranger.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import type { DebriefParts } from './debrief-parts.ts'

/** First of all: how is the teen now? Then a word to whom it is close. */
export function Breathe(parts: DebriefParts) {
  const { i18n, router } = useApp()
  const { transcript, words, scene, before, compare } = parts
  const { position } = transcript
  if (position.type !== 'ending') return <NotOverYet {...parts} />
  return (
    <>
      <PageTitle step="breathe">{words.text(`${position.ending.id}.title`)}</PageTitle>
      <p class="lead">{words.text(`${position.ending.id}.now`)}</p>
      {hasStranger(scene) && <p>{i18n.t('debrief.stranger', { contact: words.contact })}</p>}
      <p>{i18n.t('debrief.breath')}</p>
      <section class="card card-warm">
        <h2>{i18n.t('debrief.close')}</h2>
        <p>{i18n.text('advice', scene.kind === 'genuine' ? 'genuine.close' : 'toOneToWhomItHappened')}</p>
        <Button look="help" onClick={() => router.go({ page: 'help' })}>
          {i18n.t('debrief.to-help')}
        </Button>
      </section>
      {before && (
        <div class="card row two-runs">
          <p>{i18n.t('debrief.two-runs')}</p>
          <Button onClick={compare}>{i18n.t('debrief.two-runs-open')}</Button>
        </div>
      )}
    </>
  )
}

/** The debrief of a chat that is still open leads back into it, or to the run before that came to its end. */
function NotOverYet({ scene, before, onBefore }: DebriefParts) {
  const { i18n, router } = useApp()
  return (
    <>
      <PageTitle step="breathe">{i18n.t('debrief.title')}</PageTitle>
      <p class="lead">{i18n.t('debrief.open')}</p>
      <div class="row">
        <Button look="main" onClick={() => router.go({ page: 'play', scene: scene.id })}>
          {i18n.t('play.resume')}
        </Button>
        {before && <Button onClick={onBefore}>{i18n.t('debrief.open-before')}</Button>}
      </div>
    </>
  )
}
