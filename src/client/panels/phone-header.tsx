import type { ComponentChildren } from 'preact'
import type { AppLook, Scene } from '../../core/scene/scene.ts'
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
  const about = [words.app(thread), status].filter(Boolean).join(' · ')
  return (
    <PhoneTop look={app?.look} name={words.name(talk?.with ?? '')} about={about}>
      <span class="phone-portrait">{portrait && <img src={portrait} alt="" />}</span>
    </PhoneTop>
  )
}

interface PhoneTopProps {
  readonly look: AppLook | undefined
  readonly name: string
  /** The app, and what it says of the other one. */
  readonly about: string
  /** A portrait, where there is one. */
  readonly children?: ComponentChildren
}

/** The bar at the top of a phone: the name of the other one, and the app. */
export function PhoneTop({ look, name, about, children }: PhoneTopProps) {
  return (
    <div class="phone-header" data-look={look}>
      {children}
      <span class="phone-who">
        <strong>{name}</strong>
        <span>{about}</span>
      </span>
    </div>
  )
}
