import { useState } from 'preact/hooks'
import { useApp } from '../app.ts'
import { Icon } from '../assets/icon.tsx'
import { LANGUAGES, type Language, sourceOf } from '../i18n/languages.ts'
import { Button } from './button.tsx'
import './top-bar.css'
import { useLoaded } from './use-loaded.ts'

/** Help, language, display and exit: on every page, in the same place. */
export function TopBar() {
  const { i18n, router, exit } = useApp()
  const [open, setOpen] = useState(false)
  const other = otherLanguage(sourceOf(i18n.language.value))
  const close = () => setOpen(false)
  return (
    <header class="top-bar">
      <div class="top-bar-row">
        {router.route.value.page !== 'title' && (
          <Button class="button top-bar-home" onClick={() => router.go({ page: 'title' })}>
            <Icon name="back" />
            <span class="top-bar-wide">{i18n.t('bar.home')}</span>
            <span class="top-bar-narrow hidden-text">{i18n.t('bar.home')}</span>
          </Button>
        )}
        <Button look="help" onClick={() => router.go({ page: 'help' })}>
          {i18n.t('bar.help')}
        </Button>
        <Button
          class="button top-bar-language"
          lang={other}
          aria-label={LANGUAGES[other]}
          onClick={() => i18n.setLanguage(other)}
        >
          {other.toUpperCase()}
        </Button>
        <Button
          aria-expanded={open}
          aria-controls="display-options"
          aria-label={i18n.t('bar.display')}
          onClick={() => setOpen(!open)}
        >
          <span class="top-bar-wide" aria-hidden="true">
            Aa
          </span>
          <span class="top-bar-narrow" aria-hidden="true">
            <Icon name="menu" />
          </span>
        </Button>
        <Button aria-label={i18n.t('bar.exit-page')} title={i18n.t('bar.exit-hint')} onClick={exit.leave}>
          {i18n.t('bar.exit')}
        </Button>
      </div>
      {open && (
        <div id="display-options">
          <DisplayLater onClose={close} />
        </div>
      )}
    </header>
  )
}

/** What one can set is fetched when it is asked for: few do, and the first message comes sooner. */
function DisplayLater({ onClose }: { onClose(): void }) {
  const options = useLoaded('display', async () => (await import('./display-options.tsx')).DisplayOptions)
  if (options.state !== 'there') return null
  return <options.value onClose={onClose} />
}

function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr'
}
