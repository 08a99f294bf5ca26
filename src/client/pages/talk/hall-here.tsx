import { type App, AppProvider, useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { directionOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import './hall-here.css'
import { HallScreen } from './hall-screen.tsx'
import { nextText } from './next-text.ts'
import { ReplyKeys } from './reply-keys.tsx'
import { SayNow } from './say-now.tsx'
import type { SpeakParts } from './speak-screen.tsx'
import { talkWordsOf } from './talk-words.ts'

interface HallHereProps extends SpeakParts {
  /** The product in the hall's language; the notes are in that of the page. */
  readonly hall: App
  /** Whether the notes lie over it. */
  readonly notes: boolean
  onNotes(): void
  onLeave(): void
}

/** The hall in the speaker's own window, where there is one screen; the notes come up on a key. */
export function HallHere({ hall, notes, onNotes, onLeave, ...parts }: HallHereProps) {
  const { i18n } = useApp()
  const { stand } = parts
  const { given, told } = parts
  const language = hall.i18n.language.value
  const words = talkWordsOf(hall.i18n, told, given.setup)
  const next = nextText(parts, i18n)
  return (
    <div class="hall-here">
      <div lang={language} dir={directionOf(language)}>
        <AppProvider value={hall}>
          <HallScreen {...parts} words={words} />
        </AppProvider>
      </div>
      {notes && (
        <div class="hall-here-notes">
          <SayNow {...parts} />
          <ReplyKeys {...parts} />
          {next.long !== '' && <p>{next.long}</p>}
        </div>
      )}
      {/* Nothing of what comes is written here: the hall would read it. */}
      <div class="hall-here-strip">
        <Button aria-label={i18n.t('talk.back')} onClick={() => stand.press('back')}>
          <Icon name="back" />
        </Button>
        <Button next aria-label={next.short} disabled={!next.isOpen} onClick={() => stand.press('forward')}>
          <Icon name="forward" />
        </Button>
        <Button aria-pressed={notes} onClick={onNotes}>
          {i18n.t('talk.notes-key')}
        </Button>
        <Button aria-label={i18n.t('talk.to-notes')} onClick={onLeave}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  )
}
