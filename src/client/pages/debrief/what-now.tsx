import { isForChildren } from '../../../core/debrief/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { HelpList } from '../../panels/help-list.tsx'
import { IfITell } from '../../panels/if-i-tell.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { StepsToTake } from '../../panels/steps-to-take.tsx'
import { WayOn } from '../../panels/way-on.tsx'
import { AnotherWay } from './another-way.tsx'
import type { DebriefParts } from './debrief-parts.ts'
import { KeepItLater } from './keep-it-later.tsx'
import { TryOut } from './try-out.tsx'

/** What to do when it is real, with telling beside all of it; who to talk to; and other ways through the chat. */
export function WhatNow(parts: DebriefParts) {
  const { scene, transcript, words, advice } = parts
  const { i18n, router } = useApp()
  const say = (id: string) => i18n.text('advice', id)
  return (
    <>
      <PageTitle step="what-now">
        {i18n.t(scene.kind === 'genuine' ? 'debrief.steps-genuine' : 'debrief.steps-title')}
      </PageTitle>
      <TryOut scene={scene} advice={advice} />
      <h2>{i18n.t('debrief.all-steps')}</h2>
      <StepsToTake advice={advice} young={isForChildren(scene.ages)} />
      <section>
        <h2>{i18n.t('debrief.start-lines')}</h2>
        <ul class="say-list">
          {advice.startLines.map(({ id }) => (
            <li key={id}>{i18n.t('play.quoted', { text: say(`startLines.${id}`) })}</li>
          ))}
        </ul>
      </section>
      <IfITell advice={advice} />
      <section class="two-columns">
        <div class="card">
          <h2>{i18n.t('debrief.always')}</h2>
          <ul>
            {advice.always.map(({ id }) => (
              <li key={id}>{say(`always.${id}`)}</li>
            ))}
          </ul>
        </div>
        <div class="card">
          <h2>{i18n.t('debrief.dont')}</h2>
          <ul>
            {advice.dont.map(({ id }) => (
              <li key={id}>{say(`dont.${id}`)}</li>
            ))}
          </ul>
        </div>
      </section>
      <section class="card card-warm">
        <h2>{i18n.t('debrief.plan-title')}</h2>
        <p>{i18n.t('debrief.plan-lead')}</p>
        <Button onClick={() => router.go({ page: 'plan' })}>{i18n.t('debrief.plan-open')}</Button>
      </section>
      <section>
        <h2>{i18n.t('debrief.help')}</h2>
        <HelpList />
      </section>
      <AnotherWay transcript={transcript} words={words} />
      <KeepItLater {...parts} />
      <div class="row">
        <WayOn />
        <Button onClick={() => router.go({ page: 'practice', round: 'free' })}>
          {i18n.t('debrief.to-practice')}
        </Button>
      </div>
    </>
  )
}
