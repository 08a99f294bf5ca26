import { type App, AppProvider, useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import type { PersonArt } from '../../assets/person-art.ts'
import { directionOf } from '../../i18n/languages.ts'
import { Button } from '../../panels/button.tsx'
import { wordsOf } from '../../scene-words.ts'
import { WallScreen } from '../wall/wall-screen.tsx'
import { useAheadText } from './ahead-text.ts'
import { CountFields } from './count-fields.tsx'
import type { DeskView } from './desk-parts.ts'
import './wall-here.css'

interface WallHereProps extends DeskView {
  readonly people: Readonly<Record<string, PersonArt>>
  /** The app in the language of the wall. */
  readonly wallApp: App
  onDesk(): void
}

/** The wall in the desk's own window, for a room with one screen; a narrow strip leads it. */
export function WallHere({ desk, lesson, totals, words, people, wallApp, onDesk }: WallHereProps) {
  const { i18n } = useApp()
  const language = wallApp.i18n.language.value
  const spoken = wordsOf(wallApp.i18n, desk.story.scene, lesson.setup)
  const ahead = useAheadText({ desk, lesson, totals, words })
  return (
    <div class="wall-here">
      <div class="wall-language" lang={language} dir={directionOf(language)}>
        <AppProvider value={wallApp}>
          <WallScreen {...{ lesson, totals, people }} words={spoken} code={desk.code} story={desk.story} />
        </AppProvider>
      </div>
      <div class="wall-strip">
        <Button aria-label={i18n.t('desk.back')} onClick={() => desk.press('back')}>
          <Icon name="back" />
        </Button>
        <Button look="main" next disabled={!ahead.isOpen} onClick={() => desk.press('forward')}>
          {ahead.short}
        </Button>
        <CountFields {...{ desk, lesson, totals, words }} />
        <Button aria-pressed={lesson.paused} onClick={() => desk.press('pause')}>
          <Icon name="pause" /> {i18n.t('desk.pause')}
        </Button>
        <Button onClick={onDesk}>{i18n.t('desk.to-desk')}</Button>
      </div>
    </div>
  )
}
