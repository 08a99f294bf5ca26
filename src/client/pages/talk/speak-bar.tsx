import { useState } from 'preact/hooks'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { HallButton } from './hall-button.tsx'
import type { SpeakParts } from './speak-screen.tsx'

interface SpeakBarProps extends SpeakParts {
  readonly letters: boolean
  onLetters(on: boolean): void
  onHere(): void
  onEnd(): void
}

/** What is needed at any moment: the hall's window, the dark, the pause; and the end. */
export function SpeakBar({ letters, onLetters, onHere, onEnd, ...parts }: SpeakBarProps) {
  const { i18n } = useApp()
  const { stand, given } = parts
  return (
    <div class="speak-bar">
      <HallButton stand={stand} given={given} />
      <Button onClick={onHere}>{i18n.t('talk.hall-here')}</Button>
      <Button
        aria-pressed={given.screen === 'black'}
        title={i18n.t('talk.black-keys')}
        onClick={() => stand.press('black')}
      >
        {i18n.t('talk.black')}
      </Button>
      <Button
        aria-pressed={given.screen === 'paused'}
        title={i18n.t('talk.pause-keys')}
        onClick={() => stand.press('pause')}
      >
        <Icon name="pause" /> {i18n.t('talk.pause')}
      </Button>
      <label class="speak-check">
        <input
          type="checkbox"
          checked={letters}
          onChange={({ currentTarget: { checked } }) => onLetters(checked)}
        />
        <span>{i18n.t('talk.letters')}</span>
      </label>
      <End onEnd={onEnd} />
    </div>
  )
}

function End({ onEnd }: { onEnd(): void }) {
  const { i18n } = useApp()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {i18n.t('talk.end')}
      </Button>
    )
  return (
    <div role="alert" class="row">
      <p>{i18n.t('talk.end-sure')}</p>
      <Button onClick={onEnd}>{i18n.t('talk.end-yes')}</Button>
      <Button onClick={() => setAsking(false)}>{i18n.t('talk.end-no')}</Button>
    </div>
  )
}
