import { spell } from '../../../core/room/index.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import type { DeskView } from './desk-parts.ts'
import './desk-bar.css'
import { WallButton } from './wall-button.tsx'

interface DeskBarProps extends DeskView {
  readonly letters: boolean
  onLetters(on: boolean): void
  onWallHere(): void
}

/** Which lesson this is, where it stands, and what is needed at any moment: the pause, and the wall. */
export function DeskBar({ desk, lesson, words, letters, onLetters, onWallHere }: DeskBarProps) {
  const { i18n } = useApp()
  return (
    <div class="desk-bar">
      <p>
        <strong>{words.text('title')}</strong> · {i18n.t(`lesson.step-${lesson.step}`)}
        <span class="hidden-text"> · {spell(desk.code)}</span>
      </p>
      <Button
        aria-pressed={lesson.paused}
        onClick={() => desk.press('pause')}
        title={i18n.t('desk.pause-keys')}
      >
        <Icon name="pause" /> {i18n.t('desk.pause')}
      </Button>
      <WallButton {...{ desk, lesson }} />
      <Button class="button desk-wall-here" onClick={onWallHere}>
        {i18n.t('desk.wall-here')}
      </Button>
      <label class="desk-letters">
        <input
          type="checkbox"
          checked={letters}
          onChange={({ currentTarget: { checked } }) => onLetters(checked)}
        />
        <span>{i18n.t('desk.letters')}</span>
      </label>
    </div>
  )
}
