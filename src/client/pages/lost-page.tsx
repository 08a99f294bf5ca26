import { useApp } from '../app.ts'
import { Button } from '../panels/button.tsx'
import { PageTitle } from '../panels/page-title.tsx'

/** An address that leads nowhere: a calm page with a way on. */
export function LostPage() {
  const { i18n, router } = useApp()
  return (
    <section class="sheet">
      <PageTitle>{i18n.t('lost.title')}</PageTitle>
      <p class="lead">{i18n.t(router.route.value.page === 'play' ? 'lost.scene' : 'lost.text')}</p>
      <div class="row">
        <Button look="main" onClick={() => router.go({ page: 'scenes' })}>
          {i18n.t('lost.to-scenes')}
        </Button>
        <Button onClick={() => router.go({ page: 'title' })}>{i18n.t('lost.to-start')}</Button>
      </div>
    </section>
  )
}
