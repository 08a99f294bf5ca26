import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { nextText } from './next-text.ts'
import type { SpeakParts } from './speak-screen.tsx'

/** The two presses that lead through the whole talk, and the message that comes next. */
export function SpeakNext(parts: SpeakParts) {
  const { i18n } = useApp()
  const { stand } = parts
  const next = nextText(parts, i18n)
  return (
    <section class="speak-next" aria-label={i18n.t('talk.next')}>
      <Button
        aria-label={i18n.t('talk.back')}
        title={i18n.t('talk.back-keys')}
        onClick={() => stand.press('back')}
      >
        <Icon name="back" />
      </Button>
      <Button
        look="main"
        next
        disabled={!next.isOpen}
        title={i18n.t('talk.forward-keys')}
        onClick={() => stand.press('forward')}
      >
        {next.short} <Icon name="forward" />
      </Button>
      <p aria-live="polite">{next.long}</p>
    </section>
  )
}
