import type { Scene } from '../../core/scene/scene.ts'
import type { SceneWords } from '../scene-words.ts'
import './phone-header.css'

interface PhoneHeaderProps {
  readonly scene: Scene
  readonly thread: string
  readonly words: SceneWords
  /** The portrait as a data URI, once it is there. */
  readonly portrait: string | undefined
}

/** Whom the teen talks with, in which app. */
export function PhoneHeader({ scene, thread, words, portrait }: PhoneHeaderProps) {
  const talk = scene.threads[thread]
  const app = scene.apps[talk?.app ?? '']
  const status = talk?.hasStatus ? words.text(`threads.${thread}`) : ''
  return (
    <div class="phone-header" data-look={app?.look}>
      <span class="phone-portrait">{portrait && <img src={portrait} alt="" />}</span>
      <span class="phone-who">
        <strong>{words.name(talk?.with ?? '')}</strong>
        <span>{app?.look === 'room' ? status : [app?.name, status].filter(Boolean).join(' · ')}</span>
      </span>
    </div>
  )
}
