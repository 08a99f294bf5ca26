import type { ReplyEntry } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import { Button } from '../../panels/button.tsx'
import { Message } from '../../panels/message.tsx'
import type { SceneWords } from '../../scene-words.ts'

interface ChoiceMadeProps {
  readonly entry: ReplyEntry
  readonly scene: Scene
  readonly words: SceneWords
  onRewind(): void
}

/** A reply in the transcript, with the way back to it. */
export function ChoiceMade({ entry, scene, words, onRewind }: ChoiceMadeProps) {
  const { i18n } = useApp()
  const text = words.text(entry.reply.id)
  const reply = entry.reply.kind === 'say' ? i18n.t('play.quoted', { text }) : text
  return (
    <div class="walk-choice">
      <ul class="chat-list">
        <Message entry={entry} scene={scene} words={words} edges="first last" />
      </ul>
      <Button
        look="quiet"
        aria-label={i18n.t('debrief.rewind-to', { number: entry.index + 1, reply })}
        onClick={onRewind}
      >
        <Icon name="rewind" size="1em" /> {i18n.t('debrief.rewind')}
      </Button>
    </div>
  )
}
