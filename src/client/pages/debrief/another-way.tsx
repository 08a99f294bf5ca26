import type { Transcript } from '../../../core/run/index.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { SceneWords } from '../../scene-words.ts'
import './another-way.css'
import { useRewinding } from './rewinding.ts'

interface AnotherWayProps {
  readonly transcript: Transcript
  readonly words: SceneWords
}

/** Play again from the start, or go back to any choice and reply otherwise. */
export function AnotherWay({ transcript, words }: AnotherWayProps) {
  const { i18n } = useApp()
  const { rewindTo, playAgain } = useRewinding(transcript)
  const choices = transcript.entries.filter((entry) => entry.type === 'reply')
  return (
    <section class="card another-way">
      <h2>{i18n.t('debrief.another-way')}</h2>
      <ol>
        {choices.map(({ reply, index }) => {
          const text = words.text(reply.id)
          const shown = reply.kind === 'say' ? i18n.t('play.quoted', { text }) : text
          return (
            <li key={reply.id}>
              <span>
                <span class="hidden-text">{i18n.t('debrief.choice', { number: index + 1 })} </span>
                {shown}
              </span>
              <Button
                aria-label={i18n.t('debrief.rewind-to', { number: index + 1, reply: shown })}
                onClick={() => rewindTo(index)}
              >
                {i18n.t('debrief.rewind')}
              </Button>
            </li>
          )
        })}
      </ol>
      <Button onClick={playAgain}>{i18n.t('debrief.again')}</Button>
    </section>
  )
}
