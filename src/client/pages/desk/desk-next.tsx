import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { useAheadText } from './ahead-text.ts'
import type { DeskView } from './desk-parts.ts'

/** What comes next, and the two presses that lead through the whole lesson. */
export function DeskNext(view: DeskView) {
  const { i18n } = useApp()
  const { desk } = view
  const ahead = useAheadText(view)
  return (
    <section class="desk-next" aria-label={i18n.t('desk.next')}>
      <Button
        aria-label={i18n.t('desk.back')}
        title={i18n.t('desk.back-keys')}
        onClick={() => desk.press('back')}
      >
        <Icon name="back" />
      </Button>
      <Button
        look="main"
        next
        disabled={!ahead.isOpen}
        title={i18n.t('desk.next-keys')}
        onClick={() => desk.press('forward')}
      >
        {ahead.short} <Icon name="forward" />
      </Button>
      <p aria-live="polite">{ahead.long}</p>
    </section>
  )
}
