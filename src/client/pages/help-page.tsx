import { useApp } from '../app.ts'
import { Icon } from '../assets/icon.tsx'
import { Button } from '../panels/button.tsx'
import { HelpList } from '../panels/help-list.tsx'
import { PageTitle } from '../panels/page-title.tsx'

/** Help of the chosen place: one press away from everywhere. */
export function HelpPage() {
  const { i18n, router } = useApp()
  return (
    <section class="sheet sheet-wide help-page">
      <PageTitle>{i18n.t('contacts.title')}</PageTitle>
      <p class="lead">{i18n.t('contacts.lead')}</p>
      <HelpList />
      <p class="row">
        <Button onClick={() => router.go({ page: 'plan' })}>{i18n.t('contacts.plan')}</Button>
        <Button onClick={() => (router.depth() > 0 ? history.back() : router.go({ page: 'title' }))}>
          <Icon name="back" /> {i18n.t('contacts.back')}
        </Button>
      </p>
    </section>
  )
}
