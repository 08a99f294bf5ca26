import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'

interface CalmScreenProps {
  /** Somebody asked for a minute of their own: nobody else knows, and only they end it. */
  readonly own: boolean
  onBack(): void
}

/** Nothing to read, nothing to choose. The seat and its vote stay where they are. */
export function CalmScreen({ own, onBack }: CalmScreenProps) {
  const { i18n, router } = useApp()
  return (
    <section class="sheet seat-calm">
      <div class="seat-breath" aria-hidden="true" />
      <PageTitle step={own ? 'minute' : 'pause'}>{i18n.t(own ? 'join.calm' : 'join.pause')}</PageTitle>
      <p class="lead">{i18n.t(own ? 'join.calm-hint' : 'join.pause-hint')}</p>
      <div class="row">
        {own && (
          <Button look="main" next onClick={onBack}>
            {i18n.t('join.back')}
          </Button>
        )}
        <Button look="help" onClick={() => router.go({ page: 'help' })}>
          {i18n.t('bar.help')}
        </Button>
      </div>
    </section>
  )
}
