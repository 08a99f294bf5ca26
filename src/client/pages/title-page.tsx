import { useState } from 'preact/hooks'
import { useApp } from '../app.ts'
import { Button } from '../panels/button.tsx'
import { PageTitle } from '../panels/page-title.tsx'
import { TitlePicture } from '../panels/title-picture.tsx'
import './title-page.css'

/** The front door: what this is, in two sentences, and one button. */
export function TitlePage() {
  const { i18n, router, homework } = useApp()
  return (
    <section class="title">
      <div class="title-words">
        <PageTitle>{i18n.t('app.name')}</PageTitle>
        <p class="lead">{i18n.t('title.lead')}</p>
        <div class="row title-ways">
          <Button look="main" next onClick={() => router.go({ page: 'scenes' })}>
            {i18n.t('title.play')}
          </Button>
          <Button onClick={() => router.go({ page: 'practice', round: 'free' })}>
            {i18n.t('title.practice')}
          </Button>
          <Button onClick={() => router.go({ page: 'join' })}>{i18n.t('title.join-class')}</Button>
          <Button onClick={() => router.go({ page: 'lead' })}>{i18n.t('title.lead-class')}</Button>
          {homework.value?.current.value && (
            <Button onClick={() => router.go({ page: 'homework' })}>{i18n.t('list.back')}</Button>
          )}
        </div>
        <p class="title-note">{i18n.t('title.note')}</p>
        {/* What else there is for grown-ups stands on that page, so that this one stays a front door. */}
        <Button look="quiet" onClick={() => router.go({ page: 'leaders' })}>
          {i18n.t('title.leaders')}
        </Button>
      </div>
      <TitlePicture />
      <footer class="title-foot">
        <p>{i18n.t('title.private')}</p>
        <Forget />
      </footer>
    </section>
  )
}

/** Forgets everything on the device: one press, and a second one to be sure. */
function Forget() {
  const { i18n, forgetAll } = useApp()
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle')
  if (state === 'idle') {
    return (
      <Button look="quiet" onClick={() => setState('asking')}>
        {i18n.t('title.forget')}
      </Button>
    )
  }
  if (state === 'done') return <p role="status">{i18n.t('title.forgotten')}</p>
  return (
    <div role="alert" class="row">
      <p>{i18n.t('title.forget-sure')}</p>
      <Button
        onClick={() => {
          forgetAll()
          setState('done')
        }}
      >
        {i18n.t('title.forget-yes')}
      </Button>
      <Button onClick={() => setState('idle')}>{i18n.t('title.forget-no')}</Button>
    </div>
  )
}
