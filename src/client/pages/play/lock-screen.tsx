import type { Scene } from '../../../core/scene/scene.ts'
import { useApp } from '../../app.ts'
import type { PersonArt } from '../../assets/person-art.ts'
import { PageTitle } from '../../panels/page-title.tsx'
import { wordsOf } from '../../scene-words.ts'
import './lock-screen.css'

interface LockScreenProps {
  readonly scene: Scene
  readonly people: Readonly<Record<string, PersonArt>>
  onOpen(): void
}

/** The teen's phone on the desk: the time, and what has just lit it up. */
export function LockScreen({ scene, people, onOpen }: LockScreenProps) {
  const { i18n } = useApp()
  const words = wordsOf(i18n, scene)
  const talk = scene.threads[scene.lock.thread]
  const portrait = people[talk?.with ?? '']?.portrait
  return (
    <section class="play play-locked">
      <PageTitle hidden step="lock">
        {i18n.t('play.lock', { teen: words.teen })}
      </PageTitle>
      <div class="phone lock">
        <p class="lock-time">
          <span class="hidden-text">{i18n.t('play.now', { time: '' })}</span>
          {i18n.time(scene.lock.time)}
        </p>
        <button type="button" class="lock-notice" data-next="" onClick={onOpen}>
          <span class="phone-portrait">{portrait && <img src={portrait} alt="" />}</span>
          <span class="lock-words">
            <strong>{words.app(scene.lock.thread)}</strong>
            <span>{words.text('lock')}</span>
            <span class="lock-open">{i18n.t('play.lock-open')}</span>
          </span>
        </button>
      </div>
    </section>
  )
}
