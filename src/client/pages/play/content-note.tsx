import { type Run, replay, startRun } from '../../../core/run/index.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import { Icon } from '../../assets/icon.tsx'
import type { PersonArt } from '../../assets/person-art.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import { teenOf } from '../../panels/talk.ts'
import { wordsOf } from '../../scene-words.ts'
import './content-note.css'

interface ContentNoteProps {
  readonly scene: Scene
  readonly people: Readonly<Record<string, PersonArt>>
  onBegin(run: Run): void
}

/** What the chat is about, before it begins, and the offer to go on where it was left. */
export function ContentNote({ scene, people, onBegin }: ContentNoteProps) {
  const { i18n, shelf, newSeed } = useApp()
  const words = wordsOf(i18n, scene)
  const kept = unfinished(scene, shelf.runOf(scene.id))
  const portrait = people[teenOf(scene) ?? '']?.portrait
  return (
    <section class="content-note sheet card">
      {portrait && <img class="content-note-portrait" src={portrait} alt="" />}
      <PageTitle>{words.text('title')}</PageTitle>
      <p class="lead">{words.text('summary')}</p>
      <p>{words.text('contentNote')}</p>
      <ul class="plain-list">
        <li>
          <Icon name="message" /> {i18n.t('play.your-part', { teen: words.teen })}
        </li>
        <li>
          <Icon name="flag" /> {i18n.t('play.mark-tip')}
        </li>
        <li>
          <Icon name="help" /> {i18n.t('play.stop')}
        </li>
      </ul>
      <div class="row">
        {kept && (
          <Button look="main" next onClick={() => onBegin(kept)}>
            {i18n.t('play.resume')}
          </Button>
        )}
        <Button
          look={kept ? 'plain' : 'main'}
          next={!kept}
          onClick={() => onBegin(startRun(scene.id, newSeed()))}
        >
          {i18n.t(kept ? 'play.again' : 'play.start')}
        </Button>
      </div>
    </section>
  )
}

/** A kept run that has begun and not ended, however the scene has been edited since. */
function unfinished(scene: Scene, run: Run | undefined): Run | undefined {
  if (!run || run.replies.length === 0) return undefined
  const { transcript, stoppedAt } = replay(scene, run)
  return transcript.position.type === 'choice' && (transcript.run.replies.length > 0 || stoppedAt)
    ? run
    : undefined
}
