import { ownPlayed } from '../../../core/lesson/index.ts'
import { hasStranger } from '../../../core/scene/stranger.ts'
import { useApp } from '../../app.ts'
import { useLoaded } from '../../panels/use-loaded.ts'
import type { WallParts } from './wall-parts.ts'

/** First of all a breath: how is the teen now? And a word to whom it is close. */
export function WallBreathe({ lesson, story, words }: WallParts) {
  const { i18n, library } = useApp()
  const advice = useLoaded('advice', () => i18n.need('advice', library.shared.advice))
  const { position } = ownPlayed(lesson, story)
  const isGenuine = story.scene.kind === 'genuine'
  return (
    <div class="wall-panel">
      {position.type === 'ending' && (
        <>
          <h2 class="wall-title">{words.text(`${position.ending.id}.title`)}</h2>
          <p>{words.text(`${position.ending.id}.now`)}</p>
        </>
      )}
      {position.type !== 'ending' && <h2 class="wall-title">{i18n.t('wall.breathe')}</h2>}
      {hasStranger(story.scene) && lesson.setup.shape === 'together' && (
        <p>{i18n.t('wall.stranger', { contact: words.contact })}</p>
      )}
      {advice.state === 'there' && (
        <p class="wall-note">{i18n.text('advice', isGenuine ? 'genuine.close' : 'toOneToWhomItHappened')}</p>
      )}
    </div>
  )
}
