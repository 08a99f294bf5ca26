import { type Run, rewind, startRun, type Transcript } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { Button } from '../../panels/button.tsx'
import type { SceneWords } from '../../scene-words.ts'
import './another-way.css'

interface AnotherWayProps {
  readonly scene: Scene
  readonly transcript: Transcript
  readonly words: SceneWords
}

/** Play again from the start, or go back to any choice and reply otherwise. */
export function AnotherWay({ scene, transcript, words }: AnotherWayProps) {
  const { i18n, router, rewound, newSeed } = useApp()
  const goOn = (run: Run) => {
    rewound.value = run
    router.go({ page: 'play', scene: scene.id })
  }
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
                onClick={() => goOn(rewind(transcript.run, index))}
              >
                {i18n.t('debrief.rewind')}
              </Button>
            </li>
          )
        })}
      </ol>
      <Button onClick={() => goOn(startRun(scene.id, newSeed()))}>{i18n.t('debrief.again')}</Button>
    </section>
  )
}
